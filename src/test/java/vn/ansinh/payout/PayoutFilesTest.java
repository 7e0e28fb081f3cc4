package vn.ansinh.payout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.ansinh.shared.Digests;

class PayoutFilesTest {

    private static final PaymentRow FIRST = Sealed.row(1, "Lò Thị Thử", 750_000);
    private static final PaymentRow SECOND = Sealed.row(2, "Giàng A Mẫu", 1_500_000);

    @Test
    void csvIsWhatSpreadsheetsAndMachinesBothRead() {
        String csv = new String(PayoutCsv.write(Sealed.sheet(FIRST, SECOND)), UTF_8);

        assertThat(csv).startsWith("\uFEFFDANH SÁCH CHI TRẢ,").endsWith("\r\n");
        assertThat(csv.split("\r\n"))
                .allMatch(line -> !line.contains("\n"))
                .contains("Đợt chi trả,CT2020-P12-0007,,,,,,,,,,,,,")
                .contains("Tổng số tiền (đồng),2250000,,,,,,,,,,,,,")
                .contains("Mã chi trả,STT,Mã hồ sơ,Họ và tên,Năm sinh,Số định danh,Địa chỉ,Xã,Nhóm,Số tháng,Số tiền,"
                        + "Số tài khoản,Kết quả,Ngày chi trả,Lý do")
                .contains("CT2020-P12-0007-00001,1,000.12.07.H35-200507-0001,Lò Thị Thử,1958,045012345678,"
                        + "\"Bản Nậm Luồng, xã Bum Tở\",Xã Bum Tở,HN,3,750000,,,,")
                .contains(",,,Tổng cộng: 2 người,,,,,,,2250000,,,,")
                .contains(",,,Bằng chữ: Hai triệu hai trăm năm mươi nghìn đồng,,,,,,,,,,,");
    }

    @Test
    void everyLineHasAllFields() {
        String csv = new String(
                PayoutCsv.write(Sealed.sheet(Sealed.row(1, "Ten", "Ban 1", 1, PaymentStatus.SEALED))), UTF_8);

        assertThat(csv.split("\r\n"))
                .hasSize(13)
                .allMatch(line -> line.chars().filter(c -> c == ',').count() == 14);
    }

    @Test
    void sameRowsGiveTheSameBytesWhateverTheClockAndItsZone() throws Exception {
        PayoutSheet sheet = Sealed.sheet(FIRST, SECOND);
        byte[] xlsx = PayoutXlsx.write(sheet);
        String csvSha = Digests.sha256(PayoutCsv.write(sheet));
        String xlsxSha = Digests.sha256(xlsx);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(Digests.sha256(PayoutCsv.write(sheet))).isEqualTo(csvSha);
            assertThat(Digests.sha256(PayoutXlsx.write(sheet))).isEqualTo(xlsxSha);
        } finally {
            TimeZone.setDefault(zone);
        }
        List<ZipEntry> parts = parts(xlsx);
        assertThat(parts)
                .hasSizeGreaterThan(5)
                .allMatch(part -> part.getTimeLocal().equals(LocalDateTime.of(1980, 2, 1, 0, 0)));
        assertThat(part(xlsx, "docProps/core.xml")).contains(">2020-05-08T02:30:00Z</dcterms:created>");
    }

    @Test
    void resultsOfTheReturnDoNotChangeTheFiles() {
        PayoutSheet before = Sealed.sheet(FIRST);
        PayoutSheet after =
                Sealed.sheet(Sealed.row(1, "Lò Thị Thử", "Bản Nậm Luồng, xã Bum Tở", 750_000, PaymentStatus.PAID));

        assertThat(Digests.sha256(PayoutCsv.write(after))).isEqualTo(Digests.sha256(PayoutCsv.write(before)));
        assertThat(Digests.sha256(PayoutXlsx.write(after))).isEqualTo(Digests.sha256(PayoutXlsx.write(before)));
    }

    @Test
    void anotherRowGivesOtherBytes() {
        String one = Digests.sha256(PayoutXlsx.write(Sealed.sheet(FIRST)));

        assertThat(PayoutXlsx.write(Sealed.sheet(Sealed.row(1, "Lò Thị Thủ", 750_000))))
                .isNotEqualTo(one);
    }

    @Test
    void cellsNeverBeginAFormula() throws IOException {
        String csv = new String(
                PayoutCsv.write(Sealed.sheet(
                        Sealed.row(1, "=HYPERLINK(\"http://x\",\"A\")", "+84 bản", 1, PaymentStatus.SEALED),
                        Sealed.row(2, "\t@SUM(A1)", "-1+1", 1, PaymentStatus.SEALED),
                        Sealed.row(3, "\r\n＝1+1", "a\r\n=2", 1, PaymentStatus.SEALED))),
                UTF_8);

        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"A\"\")\"", ",'+84 bản,", ",'@SUM(A1),", ",'-1+1,")
                .contains(",'＝1+1,", ",a =2,")
                .doesNotContain(",=", ",+", ",-", ",@", "\t");
        byte[] xlsx = PayoutXlsx.write(Sealed.sheet(Sealed.row(1, "=1+1", "@x", 1, PaymentStatus.SEALED)));
        assertThat(part(xlsx, "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
        assertThat(rows(xlsx).get(10).getCellText(3)).isEqualTo("'=1+1");
    }

    @Test
    void workbookHoldsNumbersAsNumbersAndNamesInOneForm() throws IOException {
        String apart = Normalizer.normalize("Lò Thị Thử", Normalizer.Form.NFD);
        List<Row> rows = rows(PayoutXlsx.write(Sealed.sheet(Sealed.row(1, apart, 750_000), SECOND)));

        assertThat(rows.get(1).getCellText(1)).isEqualTo(Sealed.NUMBER);
        assertThat(rows.get(9).getCellText(0)).isEqualTo("Mã chi trả");
        assertThat(rows.get(10).getCellText(3)).isEqualTo("Lò Thị Thử");
        assertThat(rows.get(10).getCell(5).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(10).getCellAsNumber(10).orElseThrow()).isEqualByComparingTo("750000");
        assertThat(rows.get(12).getCellText(3)).isEqualTo("Tổng cộng: 2 người");
        assertThat(rows.get(12).getCellAsNumber(10).orElseThrow()).isEqualByComparingTo("2250000");
        assertThat(rows.get(13).getCellText(3)).isEqualTo("Bằng chữ: Hai triệu hai trăm năm mươi nghìn đồng");
    }

    @Test
    void payerChoosesTheResultFromAList() throws IOException {
        assertThat(part(PayoutXlsx.write(Sealed.sheet(FIRST)), "xl/worksheets/sheet1.xml"))
                .containsPattern(
                        "<dataValidation [^>]*sqref=\"M11:M12\"[^>]*><formula1>\"Đã nhận,Chưa nhận\"</formula1>");
    }

    @Test
    void rowsThatAreNotThoseSealedGiveNoFile() {
        Batch batch = Sealed.sheet(FIRST, SECOND).batch();

        assertThatIllegalStateException().isThrownBy(() -> new PayoutSheet(batch, "a", "b", "c", List.of(FIRST)));
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<ZipEntry> parts(byte[] xlsx) throws IOException {
        List<ZipEntry> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry);
            }
        }
        return parts;
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
