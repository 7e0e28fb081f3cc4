package vn.ansinh.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.procedure.GroupRule;

/** The list to fill in, with the procedure's group codes, an example and hints on further sheets; or only its bad rows. */
final class ListTemplate {

    private static final int EMPTY_ROWS = 500;
    private static final String AS_TEXT = "@";

    private ListTemplate() {}

    static byte[] excel(List<GroupRule> groups) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "An Sinh", "1.0")) {
            people(book.newWorksheet("Danh sách"));
            codes(book.newWorksheet("Mã nhóm"), groups);
            example(book.newWorksheet("Ví dụ"), groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rows that have problems, as typed, with what is wrong beside them: mended, the file is uploaded again. */
    static byte[] mend(List<GroupRule> groups, List<ListRow> rows, List<RowProblem> problems) {
        Map<Integer, String> wrong = problems.stream()
                .collect(Collectors.groupingBy(
                        RowProblem::row,
                        Collectors.mapping(
                                problem -> problem.column() + ": " + problem.message(), Collectors.joining("\n"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "An Sinh", "1.0")) {
            Worksheet sheet = book.newWorksheet("Dòng cần sửa");
            people(sheet);
            int last = ListColumn.values().length;
            sheet.value(0, last, "Cần sửa (dòng trong tệp cũ)");
            sheet.width(last, 70);
            int at = 1;
            for (ListRow row : rows) {
                String text = wrong.get(row.row());
                if (text != null) {
                    write(sheet, at, row);
                    sheet.value(at++, last, "Dòng %d. %s".formatted(row.row(), text));
                }
            }
            codes(book.newWorksheet("Mã nhóm"), groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void example(Worksheet sheet, List<GroupRule> groups) {
        people(sheet);
        String group = groups.isEmpty() ? "" : groups.get(0).code();
        write(
                sheet,
                1,
                new ListRow(
                        2,
                        new PersonForm("Lò Thị Ví Dụ", "012150000001", null, "12/03/1950", "Nữ", "Bản Ví Dụ, xã Ví Dụ"),
                        null,
                        new BenefitForm(group, "1", "Tiền mặt", null)));
    }

    private static void write(Worksheet sheet, int at, ListRow row) {
        PersonForm person = row.person();
        BenefitForm benefit = row.benefit();
        for (ListColumn column : ListColumn.values()) {
            String text = switch (column) {
                case NAME -> person.name();
                case ID_NUMBER -> person.idNumber();
                case OTHER_ID_NUMBER -> person.otherIdNumber();
                case HOUSEHOLD -> row.household();
                case BIRTH -> person.birth();
                case SEX -> person.sex();
                case ADDRESS -> person.address();
                case GROUP -> benefit.group();
                case MONTHS -> benefit.months();
                case PAY_CHANNEL -> benefit.payChannel();
                case ACCOUNT_NO -> benefit.accountNo();
            };
            if (text != null) {
                sheet.value(at, column.ordinal(), text);
            }
        }
    }

    private static void people(Worksheet sheet) {
        for (ListColumn column : ListColumn.values()) {
            int i = column.ordinal();
            sheet.value(0, i, column.header());
            sheet.width(i, column.width());
        }
        int last = ListColumn.values().length - 1;
        sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
        // Numbers keep their leading zeros only in cells that are text.
        sheet.range(1, 0, EMPTY_ROWS, last).style().format(AS_TEXT).set();
        sheet.freezePane(0, 1);
    }

    private static void codes(Worksheet sheet, List<GroupRule> groups) {
        List<String> headers = List.of("Mã nhóm", "Tên nhóm", "Số tháng nhiều nhất");
        for (int i = 0; i < headers.size(); i++) {
            sheet.value(0, i, headers.get(i));
        }
        sheet.range(0, 0, 0, headers.size() - 1).style().bold().set();
        sheet.width(0, 14);
        sheet.width(1, 70);
        sheet.width(2, 20);
        for (int i = 0; i < groups.size(); i++) {
            sheet.value(i + 1, 0, groups.get(i).code());
            sheet.value(i + 1, 1, groups.get(i).name());
            sheet.value(i + 1, 2, groups.get(i).maxMonths());
        }
        int row = groups.size() + 2;
        sheet.value(row, 0, "Hình thức chi trả: Tiền mặt, Bưu điện hoặc Tài khoản. Giới tính: Nam hoặc Nữ.");
        sheet.value(
                row + 1,
                0,
                "Ngày sinh ghi 12/03/1950; chỉ biết năm thì ghi 1950. Người không có số giấy tờ phải có mã hộ.");
    }
}
