package vn.ansinh.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.shared.InputProblem;

class ListFileTest {

    private static final String HEADER =
            "Họ và tên,Số CCCD/CMND,Ngày hoặc năm sinh,Nơi ở,Mã nhóm,Số tháng,Hình thức chi trả\n";
    private static final String ROW = "Lò Thị Mẫu,012170000001,1970,Bản Mẫu,HKD,3,Tiền mặt\n";

    @Test
    void csvIsReadWithItsRowNumbers() {
        List<ListRow> rows = ListFile.read(
                ("Danh sách xã Mẫu\n\n" + HEADER + ROW + "\n" + ROW.replace("Lò Thị Mẫu", "\"Lò Thị \"\"Mẫu\"\"\""))
                        .getBytes(UTF_8));

        assertThat(rows).extracting(ListRow::row).containsExactly(4, 6);
        assertThat(rows.get(0).person().idNumber()).isEqualTo("012170000001");
        assertThat(rows.get(1).person().name()).isEqualTo("Lò Thị \"Mẫu\"");
    }

    @Test
    void csvMayHaveSemicolonsTabsAMarkAndUtf16() {
        String semicolons = "\uFEFF" + (HEADER + ROW).replace(',', ';');
        String tabs = "\uFEFF" + (HEADER + ROW).replace(",", "\t").replace("\n", "\r\n");

        assertThat(ListFile.read(semicolons.getBytes(UTF_8))).hasSize(1);
        assertThat(ListFile.read(tabs.getBytes(UTF_16LE)))
                .singleElement()
                .satisfies(row -> assertThat(row.benefit().payChannel()).isEqualTo("Tiền mặt"));
    }

    @Test
    void columnsAreFoundByTheirHeadersInAnyOrder() {
        String csv =
                "MÃ NHÓM *,Ghi chú,SO THANG,hinh thuc chi tra,Nơi  ở,ho va ten,Ngày hoặc năm sinh\nHKD,x,3,POST,Bản Mẫu,Lò Mẫu,1950\n";

        ListRow row = ListFile.read(csv.getBytes(UTF_8)).get(0);

        assertThat(row.person().name()).isEqualTo("Lò Mẫu");
        assertThat(row.benefit()).isEqualTo(new BenefitForm("HKD", "3", "POST", null));
        assertThat(row.person().idNumber()).isNull();
    }

    @Test
    void missingAndDoubledColumnsAreAllNamed() {
        assertThatThrownBy(() -> ListFile.read("Họ và tên,Họ và tên,Nơi ở\nA,B,C\n".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        InputProblem.class,
                        problem -> assertThat(problem.entries())
                                .extracting(InputProblem.Entry::message)
                                .anyMatch(m -> m.contains("hai cột «Họ và tên»"))
                                .anyMatch(m -> m.contains("Thiếu cột «Mã nhóm»"))
                                .anyMatch(m -> m.contains("Thiếu cột «Số tháng»")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n \n", "xin chào", "<html><body>lỗi</body></html>", "\"", "PK\u0003\u0004rubbish"})
    void whatIsNoListIsRefusedInWords(String text) {
        assertThatThrownBy(() -> ListFile.read(text.getBytes(UTF_8))).isInstanceOf(InputProblem.class);
    }

    @Test
    void otherEncodingsAndBinariesAreRefusedInWords() {
        assertThatThrownBy(() -> ListFile.read("Họ".getBytes(UTF_16LE))).isInstanceOf(InputProblem.class);
        assertThatThrownBy(() -> ListFile.read("Ngày sinh é".getBytes(ISO_8859_1)))
                .hasMessageContaining("CSV UTF-8");
        byte[] oldExcel = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        };
        assertThatThrownBy(() -> ListFile.read(oldExcel)).hasMessageContaining(".xlsx");
    }

    @Test
    void headerWithoutRowsIsRefused() {
        assertThatThrownBy(() -> ListFile.read(HEADER.getBytes(UTF_8))).hasMessageContaining("không có dòng nào");
    }

    @Test
    void listLongerThanTheLimitIsRefused() {
        assertThatThrownBy(() -> ListFile.read((HEADER + ROW.repeat(ListFile.MOST_ROWS + 1)).getBytes(UTF_8)))
                .hasMessageContaining("tách");
    }

    @Test
    void filledTemplateComesBackAsTyped() throws IOException {
        byte[] template = ListTemplate.excel(Samples.procedure(true).groups());
        assertThatThrownBy(() -> ListFile.read(template)).hasMessageContaining("không có dòng nào");

        byte[] filled = excel(sheet -> {
            for (ListColumn column : ListColumn.values()) {
                sheet.value(0, column.ordinal(), column.header());
            }
            text(
                    sheet,
                    1,
                    "Lò Thị Mẫu",
                    "012170000001",
                    null,
                    "H1",
                    "12/03/1970",
                    "Nữ",
                    "Bản Mẫu",
                    "HKD",
                    "3",
                    "Bưu điện",
                    null);
        });

        assertThat(ListFile.read(filled))
                .containsExactly(new ListRow(
                        2,
                        new PersonForm("Lò Thị Mẫu", "012170000001", null, "12/03/1970", "Nữ", "Bản Mẫu"),
                        "H1",
                        new BenefitForm("HKD", "3", "Bưu điện", null)));
    }

    @Test
    void excelDatesYearsAndLostZerosAreReadForWhatTheyAre() throws IOException {
        byte[] file = excel(sheet -> {
            for (ListColumn column : ListColumn.values()) {
                sheet.value(0, column.ordinal(), column.header());
            }
            sheet.value(1, ListColumn.BIRTH.ordinal(), LocalDate.of(1950, 3, 12));
            sheet.value(2, ListColumn.BIRTH.ordinal(), 1950);
            sheet.value(3, ListColumn.ID_NUMBER.ordinal(), 12_170_000_001L);
            sheet.value(4, ListColumn.MONTHS.ordinal(), 3.0);
        });

        List<ListRow> rows = ListFile.read(file);

        assertThat(rows.get(0).person().birth()).isEqualTo("12/03/1950");
        assertThat(rows.get(1).person().birth()).isEqualTo("1950");
        assertThat(rows.get(2).person().idNumber()).isEqualTo("12170000001");
        assertThat(rows.get(3).benefit().months()).isEqualTo("3");
    }

    @Test
    void excelThatUnpacksToGigabytesIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 101; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> ListFile.read(bytes.toByteArray())).hasMessageContaining("Không đọc được tệp Excel");
    }

    @Test
    void entitiesOfAnExcelFileReachNothing() throws IOException {
        byte[] plain = excel(sheet -> {
            for (ListColumn column : ListColumn.values()) {
                sheet.value(0, column.ordinal(), column.header());
            }
            sheet.inlineString(1, 0, "TEN");
        });
        byte[] hostile = rewrite(
                plain,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet")
                        .replace("TEN", "&x;"));

        try {
            assertThat(ListFile.read(hostile))
                    .noneMatch(row -> String.valueOf(row.person().name()).contains("root"));
        } catch (InputProblem refused) {
            assertThat(refused).hasMessageContaining("Excel");
        }
    }

    private static byte[] excel(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "An Sinh", "1.0")) {
            fill.accept(book.newWorksheet("Danh sách"));
        }
        return bytes.toByteArray();
    }

    private static void text(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    private static byte[] rewrite(byte[] zip, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                boolean wanted = entry.getName().equals(name);
                found |= wanted;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(wanted ? change.apply(new String(content, UTF_8)).getBytes(UTF_8) : content);
            }
        }
        assertThat(found).isTrue();
        return bytes.toByteArray();
    }
}
