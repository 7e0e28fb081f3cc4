package vn.ansinh.payout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;
import vn.ansinh.sheet.RowSink;
import vn.ansinh.sheet.Workbook;

/** Takes a table's rows one by one: finds the heading, then keeps what the heading names. */
final class ReturnRows implements RowSink {

    static final int MOST_ROWS = 200_000;
    /** A heading further down is not looked for. */
    private static final int HEAD = 100;

    private final Map<ReturnColumn, Integer> columns = new EnumMap<>(ReturnColumn.class);
    private final List<ReturnRow> rows = new ArrayList<>();
    private int seen;

    /** Whether more rows are of use; {@code number} counts from 1. */
    @Override
    public boolean add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        seen++;
        if (!found()) {
            findHeading(cells);
            return found() || seen < HEAD;
        }
        ReturnRow row = new ReturnRow(
                number,
                cell(cells, ReturnColumn.CODE).toUpperCase(Locale.ROOT),
                cell(cells, ReturnColumn.RESULT),
                cell(cells, ReturnColumn.AMOUNT),
                cell(cells, ReturnColumn.PAID_ON),
                cell(cells, ReturnColumn.REASON));
        // Without a code and a result it is a total, a signature, a note.
        if (!row.code().isEmpty() || ReturnText.result(row.result()) != null) {
            rows.add(row);
        }
        if (rows.size() > MOST_ROWS) {
            throw new InputProblem("file", "Tệp có quá 200.000 dòng: tách thành nhiều tệp rồi nộp từng tệp.");
        }
        return true;
    }

    boolean found() {
        return columns.containsKey(ReturnColumn.CODE);
    }

    List<ReturnRow> rows() {
        return rows;
    }

    private void findHeading(List<String> cells) {
        Map<ReturnColumn, Integer> heading = new EnumMap<>(ReturnColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            ReturnColumn column = ReturnColumn.of(cells.get(i));
            if (column != null && heading.put(column, i) != null) {
                if (!heading.containsKey(ReturnColumn.CODE)) {
                    return;
                }
                throw new InputProblem("file", "Tệp có hai cột «%s»: chỉ giữ lại một cột.".formatted(column.title()));
            }
        }
        if (!heading.containsKey(ReturnColumn.CODE)) {
            return;
        }
        String missing = Stream.of(ReturnColumn.RESULT, ReturnColumn.AMOUNT, ReturnColumn.PAID_ON)
                .filter(column -> !heading.containsKey(column))
                .map(column -> "«" + column.title() + "»")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InputProblem("file", "Tệp thiếu cột %s: dùng đúng mẫu tệp đã gửi.".formatted(missing));
        }
        columns.putAll(heading);
    }

    private String cell(List<String> cells, ReturnColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() ? "" : VietnameseText.nfc(cells.get(index));
    }

    /** The one sheet of a workbook with the heading; an empty table when no sheet has it. */
    static ReturnRows ofWorkbook(byte[] content) {
        List<ReturnRows> sheets = new ArrayList<>();
        Workbook.read(content, () -> {
            ReturnRows sheet = new ReturnRows();
            sheets.add(sheet);
            return sheet;
        });
        List<ReturnRows> lists = sheets.stream().filter(ReturnRows::found).toList();
        if (lists.size() > 1) {
            throw new InputProblem("file", "Tệp có nhiều trang tính có danh sách: gộp vào một trang rồi nộp lại.");
        }
        return lists.isEmpty() ? new ReturnRows() : lists.get(0);
    }
}
