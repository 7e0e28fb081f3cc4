package vn.ansinh.payout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as payers, or somebody who means ill, hand them in. */
final class Returned {

    static final String HEADING = "Mã chi trả,Số tiền,Kết quả,Ngày chi trả,Lý do\n";

    private Returned() {}

    static ReturnFile csv(String... lines) {
        return ReturnFile.read((HEADING + String.join("\n", lines)).getBytes(UTF_8));
    }

    /** A workbook of one sheet, whose cells are texts, numbers or days, by fastexcel. */
    static byte[] workbook(Object[]... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0");
                Worksheet page = workbook.newWorksheet("Trang 1")) {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    put(page, row, column, rows[row][column]);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            page.value(row, column, day);
        } else {
            page.value(row, column, cell.toString());
        }
    }

    /** A workbook with this XML inside {@code sheetData}, after a heading row of inline texts. */
    static byte[] sheetData(String xml) throws IOException {
        return zip(Map.of("xl/worksheets/sheet1.xml", sheet(xml)));
    }

    static String sheet(String xml) {
        StringBuilder heading = new StringBuilder("<row>");
        for (String title : HEADING.strip().split(",")) {
            heading.append("<c t=\"inlineStr\"><is><t>").append(title).append("</t></is></c>");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + heading + "</row>" + xml + "</sheetData></worksheet>";
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A part that unpacks to {@code megabytes} of {@code piece} after {@code begin}. */
    static byte[] bomb(String name, String begin, String piece, int megabytes) throws IOException {
        byte[] mega = piece.repeat(1024 * 1024 / piece.length()).getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(begin.getBytes(UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(mega);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    static List<String> codes(ReturnFile file) {
        return file.rows().stream().map(ReturnRow::code).toList();
    }
}
