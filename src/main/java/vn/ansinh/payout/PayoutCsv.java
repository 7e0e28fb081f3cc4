package vn.ansinh.payout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/** RFC 4180 with commas, in UTF-8 with a byte order mark: without it Excel takes Vietnamese for another encoding. */
final class PayoutCsv {

    private static final String BOM = "\uFEFF";

    private PayoutCsv() {}

    static byte[] write(PayoutSheet sheet) {
        StringBuilder text = new StringBuilder(BOM);
        sheet.head().forEach(row -> append(text, row));
        append(text, PayoutSheet.COLUMNS);
        sheet.rows().forEach(row -> append(text, sheet.cells(row)));
        sheet.foot().forEach(row -> append(text, row));
        return text.toString().getBytes(UTF_8);
    }

    private static void append(StringBuilder text, List<?> cells) {
        text.append(cells.stream().map(cell -> quote(cell.toString())).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == ';');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
