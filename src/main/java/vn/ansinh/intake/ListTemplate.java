package vn.ansinh.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.procedure.GroupRule;

/** The empty list to fill in, with the procedure's group codes on its second sheet. */
final class ListTemplate {

    private static final int EMPTY_ROWS = 500;
    private static final String AS_TEXT = "@";

    private ListTemplate() {}

    static byte[] excel(List<GroupRule> groups) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "An Sinh", "1.0")) {
            people(book.newWorksheet("Danh sách"));
            codes(book.newWorksheet("Mã nhóm"), groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
