package vn.ansinh.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;

/** Reads a list that a commune or an employer uploads, Excel or CSV, columns found by their headers. */
final class ListFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    static final int MOST_ROWS = 20_000;
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int ROWS_BEFORE_HEADER = 20;

    private ListFile() {}

    /** The rows below the header, blank ones left out; {@link InputProblem} on {@code file} when it is no such list. */
    static List<ListRow> read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new InputProblem("file", "Tệp danh sách rỗng: chọn lại tệp.");
        }
        if (bytes.length > MOST_BYTES) {
            throw new InputProblem("file", "Tệp danh sách lớn hơn 20 MB: tách thành nhiều tệp.");
        }
        List<SheetRow> sheet = sheet(bytes);
        int header = headerRow(sheet);
        Map<ListColumn, Integer> columns = columns(sheet.get(header));
        List<ListRow> rows = sheet.subList(header + 1, sheet.size()).stream()
                .filter(row -> !row.isBlank())
                .map(row -> row(row, columns))
                .toList();
        if (rows.isEmpty()) {
            throw new InputProblem("file", "Danh sách không có dòng nào dưới dòng tiêu đề.");
        }
        if (rows.size() > MOST_ROWS) {
            throw new InputProblem("file", "Danh sách dài quá %d dòng: tách thành nhiều tệp.".formatted(MOST_ROWS));
        }
        return rows;
    }

    private static List<SheetRow> sheet(byte[] bytes) {
        int most = MOST_ROWS + ROWS_BEFORE_HEADER + 1;
        if (startsWith(bytes, OLD_EXCEL)) {
            throw new InputProblem(
                    "file", "Tệp Excel đời cũ (.xls) hoặc có mật khẩu: lưu lại dạng .xlsx không mật khẩu.");
        }
        return startsWith(bytes, ZIP) ? ExcelRows.read(bytes, most) : CsvRows.read(bytes, most);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Lists often have a title above their header. */
    private static int headerRow(List<SheetRow> sheet) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(sheet.size(), ROWS_BEFORE_HEADER); i++) {
            int found = (int) headers(sheet.get(i)).distinct().count();
            if (found > most) {
                best = i;
                most = found;
            }
        }
        if (best < 0) {
            throw new InputProblem("file", "Không thấy dòng tiêu đề: dùng tệp mẫu, giữ nguyên tên các cột.");
        }
        return best;
    }

    private static Stream<ListColumn> headers(SheetRow row) {
        return row.cells().stream().map(ListColumn::ofHeader).flatMap(Optional::stream);
    }

    private static Map<ListColumn, Integer> columns(SheetRow header) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        List<InputProblem.Entry> problems = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            ListColumn column = ListColumn.ofHeader(header.cell(i)).orElse(null);
            if (column != null && columns.putIfAbsent(column, i) != null) {
                problems.add(new InputProblem.Entry("file", "Có hai cột «%s»: bỏ một cột.".formatted(column.header())));
            }
        }
        for (ListColumn column : ListColumn.values()) {
            if (column.required() && !columns.containsKey(column)) {
                problems.add(
                        new InputProblem.Entry("file", "Thiếu cột «%s»: dùng tệp mẫu.".formatted(column.header())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        return columns;
    }

    private static ListRow row(SheetRow row, Map<ListColumn, Integer> columns) {
        return new ListRow(
                row.number(),
                new PersonForm(
                        cell(row, columns, ListColumn.NAME),
                        cell(row, columns, ListColumn.ID_NUMBER),
                        cell(row, columns, ListColumn.OTHER_ID_NUMBER),
                        cell(row, columns, ListColumn.BIRTH),
                        cell(row, columns, ListColumn.SEX),
                        cell(row, columns, ListColumn.ADDRESS)),
                cell(row, columns, ListColumn.HOUSEHOLD),
                new BenefitForm(
                        cell(row, columns, ListColumn.GROUP),
                        cell(row, columns, ListColumn.MONTHS),
                        cell(row, columns, ListColumn.PAY_CHANNEL),
                        cell(row, columns, ListColumn.ACCOUNT_NO)));
    }

    private static @Nullable String cell(SheetRow row, Map<ListColumn, Integer> columns, ListColumn column) {
        Integer at = columns.get(column);
        String text = at == null ? "" : PersonCheck.text(row.cell(at));
        return text.isEmpty() ? null : text;
    }
}
