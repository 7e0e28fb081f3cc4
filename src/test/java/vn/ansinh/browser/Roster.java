package vn.ansinh.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A commune's list of made-up people as a workbook, with three rows that cannot be taken. */
final class Roster {

    static final int GOOD = 1000;
    static final int BAD = 3;

    private static final List<String> HEADERS = List.of(
            "Họ và tên",
            "Số CCCD/CMND",
            "Ngày hoặc năm sinh",
            "Giới tính",
            "Nơi ở",
            "Mã nhóm",
            "Số tháng",
            "Hình thức chi trả");
    private static final List<String> FAMILIES =
            List.of("Lò", "Vàng", "Giàng", "Tao", "Đèo", "Lường", "Hoàng", "Phàn", "Sùng", "Điêu");
    private static final List<String> GIVEN = List.of(
            "Ánh", "Bích", "Cường", "Dung", "Đức", "Hạnh", "Khánh", "Liên", "Mỷ", "Nhung", "Oanh", "Páo", "Quỳnh",
            "Sơn", "Thảo", "Uyên", "Vân", "Xuân", "Yến", "Ín");

    private Roster() {}

    static FilePayload file() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= GOOD; i++) {
            rows.add(row(i, number(i), i % 2 == 0 ? "Nam" : "Nữ", "Bưu điện"));
        }
        rows.add(400, row(1001, "1234", "Nữ", "Bưu điện"));
        rows.add(600, row(1002, number(1002), "Không rõ", "Bưu điện"));
        rows.add(800, row(1003, number(1), "Nữ", "Thư tay"));
        return new FilePayload(
                "danh-sach-ho-ngheo.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook(rows));
    }

    static String name(int i) {
        return FAMILIES.get(i % FAMILIES.size()) + (i % 2 == 0 ? " Văn " : " Thị ") + GIVEN.get(i % GIVEN.size());
    }

    /** A citizen card's number that agrees with the row's sex and year: born in {@code 1950 + i % 45}. */
    private static String number(int i) {
        return "012%d%02d%06d".formatted(i % 2 == 0 ? 0 : 1, 50 + i % 45, 500_000 + i);
    }

    private static List<String> row(int i, String number, String sex, String channel) {
        return List.of(
                name(i), number, String.valueOf(1950 + i % 45), sex, "Bản Mẫu " + i % 12, "HONGHEO", "3", channel);
    }

    private static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            write(sheet, 0, HEADERS);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
