package vn.ansinh.payout;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;

class ReturnFileTest {

    private static final String BODY = "CT1-00001,750000,Đã nhận,08/05/2020,\n";

    @Test
    void ourOwnFileFilledInIsReadBack() {
        byte[] sent = PayoutCsv.write(
                Sealed.sheet(Sealed.row(1, "Lò Thị Thử", 750_000), Sealed.row(2, "Giàng A Mẫu", 1_500_000)));
        String filled = new String(sent, UTF_8)
                .replaceFirst(",750000,,,,\r\n", ",750000,,Đã nhận,08/05/2020,\r\n")
                .replaceFirst(",1500000,,,,\r\n", ",1500000,,Chưa nhận,,\"Đi làm ăn xa, chưa về\"\r\n");

        ReturnFile file = ReturnFile.read(filled.getBytes(UTF_8));

        assertThat(file.rows())
                .containsExactly(
                        new ReturnRow(11, Sealed.code(1), "Đã nhận", "750000", "08/05/2020", ""),
                        new ReturnRow(12, Sealed.code(2), "Chưa nhận", "1500000", "", "Đi làm ăn xa, chưa về"));
        assertThat(file.sha256()).isEqualTo(Digests.sha256(filled.getBytes(UTF_8)));
    }

    @Test
    void ourOwnWorkbookIsReadBackRowByRow() {
        ReturnFile file = ReturnFile.read(PayoutXlsx.write(
                Sealed.sheet(Sealed.row(1, "Lò Thị Thử", 750_000), Sealed.row(2, "Giàng A Mẫu", 1_500_000))));

        assertThat(file.rows())
                .containsExactly(
                        new ReturnRow(11, Sealed.code(1), "", "750000", "", ""),
                        new ReturnRow(12, Sealed.code(2), "", "1500000", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsFoundOut(String separator) {
        String text = (Returned.HEADING + BODY).replace(",", separator);

        assertThat(ReturnFile.read(text.getBytes(UTF_8)).rows())
                .containsExactly(new ReturnRow(2, "CT1-00001", "Đã nhận", "750000", "08/05/2020", ""));
    }

    @Test
    void marksOfEncodingAndNamesInPiecesDoNotMatter() {
        String text = Returned.HEADING + BODY;
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        ReturnRow row = new ReturnRow(2, "CT1-00001", "Đã nhận", "750000", "08/05/2020", "");

        assertThat(ReturnFile.read(("\uFEFF" + apart).getBytes(UTF_8)).rows()).containsExactly(row);
        assertThat(ReturnFile.read(("\uFEFF" + text).getBytes(UTF_16LE)).rows()).containsExactly(row);
    }

    @Test
    void headingIsFoundBelowANoteAndInAnyCaseAndOrder() {
        String text =
                "Kết quả,đợt 7\n\nLÝ DO,ngay chi tra,KET QUA, Số tiền (đồng) ,ma chi tra:\n,8/5/2020,x,750.000,ct1-00001\n";

        assertThat(ReturnFile.read(text.getBytes(UTF_8)).rows())
                .containsExactly(new ReturnRow(4, "CT1-00001", "x", "750.000", "8/5/2020", ""));
    }

    @Test
    void totalsAndSignaturesAreNoRowsButAResultWithoutCodeIs() {
        ReturnFile file = Returned.csv(
                "CT1-00001,1,x,08/05/2020,", ",1,,,", ",,,Lai Châu ngày 8,", ",,Người lập,,", ",1,Đã nhận,08/05/2020,");

        assertThat(Returned.codes(file)).containsExactly("CT1-00001", "");
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLines() {
        ReturnFile file = Returned.csv("CT1-00001,1,Chưa nhận,,\"Ở \"\"bản\"\" xa,\nchưa về\"", "CT1-00002,1,x,,");

        assertThat(file.rows().get(0).reason()).isEqualTo("Ở \"bản\" xa, chưa về");
        assertThat(file.rows().get(1).number()).isEqualTo(3);
    }

    @Test
    void workbookGivesNumbersDaysAndTextsAlike() throws IOException {
        byte[] workbook = Returned.workbook(
                new Object[] {"Đợt 7"},
                new Object[] {"Mã chi trả", "Họ và tên", "Số tiền", "Kết quả", "Ngày chi trả", "Lý do"},
                new Object[] {"CT1-00001", "A", 750_000, "Đã nhận", LocalDate.of(2020, 5, 8), ""},
                new Object[] {"CT1-00002", "B", "1.500.000", "Chưa nhận", "", "Đi xa"});

        ReturnFile file = ReturnFile.read(workbook);

        assertThat(file.rows())
                .containsExactly(
                        new ReturnRow(3, "CT1-00001", "Đã nhận", "750000", "43959", ""),
                        new ReturnRow(4, "CT1-00002", "Chưa nhận", "1.500.000", "", "Đi xa"));
        assertThat(ReturnText.day("43959")).isEqualTo(LocalDate.of(2020, 5, 8));
    }

    @Test
    void formulasCountByTheValueTheyHad() throws IOException {
        ReturnFile file = ReturnFile.read(
                Returned.sheetData("<row r=\"9\"><c r=\"A9\" t=\"str\"><f>\"CT\"&amp;\"1\"</f><v>CT1</v></c>"
                        + "<c r=\"B9\"><f t=\"shared\" si=\"7\"/><v>7.5E5</v></c></row>"));

        assertThat(file.rows()).containsExactly(new ReturnRow(9, "CT1", "", "750000", "", ""));
    }

    @Test
    void sharedRichTextsWithoutTheirReadingsAreOneText() throws IOException {
        byte[] workbook = Returned.zip(Map.of(
                "xl/sharedStrings.xml",
                "<sst><si><t>không</t></si><si><r><t>CT1-</t></r><r><t>00001</t></r><rPh><t>x</t></rPh></si></sst>",
                "xl/worksheets/sheet1.xml",
                Returned.sheet("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>99</v></c></row>")));

        assertThat(ReturnFile.read(workbook).rows()).containsExactly(new ReturnRow(2, "CT1-00001", "", "", "", ""));
    }

    @Test
    void secondSheetWithAListIsNotPassedOver() throws IOException {
        byte[] workbook = Returned.zip(
                Map.of("xl/worksheets/sheet1.xml", Returned.sheet(""), "xl/worksheets/sheet2.xml", Returned.sheet("")));

        refused(workbook, "nhiều trang tính");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    750000       | 750000
                    750.000      | 750000
                    1,500,000    | 1500000
                    1 500 000    | 1500000
                    1.500.000 đồng | 1500000
                    1.500.000đ   | 1500000
                    1.500.000,00 | 1500000
                    750000.0     | 750000
                    0            | 0
                    """)
    void amountsAreReadAsWritten(String text, long dong) {
        assertThat(ReturnText.amount(text)).hasValue(dong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-750000",
                "750000.5",
                "7.50.000",
                "1.500,000",
                "1e6",
                "750 nghìn",
                "1E999999999",
                "٧٥٠",
                "9999999999999999"
            })
    void amountsAreNeverGuessed(String text) {
        assertThat(ReturnText.amount(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/05/2020",
                "8/5/2020",
                "08-05-2020",
                "8.5.2020",
                "2020-05-08",
                "2020-05-08T09:30",
                "08/05/2020 09:30",
                "43959",
                "43959.4"
            })
    void daysAreReadAsWritten(String text) {
        assertThat(ReturnText.day(text)).isEqualTo(LocalDate.of(2020, 5, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2020", "2020-13-01", "8/5/20", "08/05-2020", "20200508", "hôm qua", "999999"})
    void daysAreNeverGuessed(String text) {
        assertThat(ReturnText.day(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đã nhận", "đã nhận", "ĐÃ CHI TRẢ", "da nhan", "PAID", "x", "X", "Đã nhận tiền"})
    void paidIsWrittenInManyWays(String text) {
        assertThat(ReturnText.result(text)).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void notCollectedAndEverythingElse() {
        assertThat(ReturnText.result("Chưa nhận")).isEqualTo(PaymentStatus.NOT_COLLECTED);
        assertThat(ReturnText.result("NOT_COLLECTED")).isEqualTo(PaymentStatus.NOT_COLLECTED);
        assertThat(ReturnText.result("Không")).isNull();
        assertThat(ReturnText.result("")).isNull();
    }

    @Test
    void filesThatCannotBeUsedAreRefusedWithWhatToDo() throws IOException {
        refused(new byte[0], "Tệp rỗng");
        refused(new byte[ReturnFile.MOST_BYTES + 1], "20 MB");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "lưu lại dạng .xlsx");
        refused("Mã chi trả,Kết quả\nĐã nhận".getBytes(Charset.forName("windows-1258")), "CSV UTF-8");
        refused("a,b\n1,2\n".getBytes(UTF_8), "dòng tiêu đề");
        refused("Mã chi trả,Kết quả,Lý do\n".getBytes(UTF_8), "«Số tiền», «Ngày chi trả»");
        refused("Mã chi trả,Kết quả,Số tiền,Số tiền,Ngày chi trả\n".getBytes(UTF_8), "hai cột «Số tiền»");
        refused((Returned.HEADING + "\nCT1,\"1\nCT2,1\n").getBytes(UTF_8), "Dấu ngoặc kép mở ở dòng 3");
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "Không đọc được tệp Excel");
        refused(Returned.zip(Map.of("word/document.xml", "<a/>")), "dòng tiêu đề");
        refused(Returned.sheetData("<row><c>"), "Không đọc được tệp Excel");
    }

    @Test
    void daysCountedFrom1904AreRefused() throws IOException {
        byte[] workbook = Returned.zip(Map.of(
                "xl/workbook.xml",
                "<workbook><workbookPr date1904=\"1\"/></workbook>",
                "xl/worksheets/sheet1.xml",
                Returned.sheet("")));

        refused(workbook, "1904");
    }

    @Test
    void tooManyRowsAreRefused() {
        String text = Returned.HEADING + "CT1,1,x,08/05/2020,\n".repeat(ReturnRows.MOST_ROWS + 1);

        refused(text.getBytes(UTF_8), "200.000 dòng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"})
    void bombIsCutOffBeforeItFillsTheMemory(String part) throws IOException {
        byte[] bomb = Returned.bomb(part, "<x>", "<row r=\"1\"></row>", 140);

        assertThat(bomb.length).isLessThan(ReturnFile.MOST_BYTES);
        refused(bomb, "Không đọc được tệp Excel");
    }

    @Test
    void partsThatAreNoSheetsAreNotEvenUnpacked() throws IOException {
        refused(Returned.bomb("xl/media/image1.png", "", "0", 300), "dòng tiêu đề");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>",
                "<x><!-- a comment --></x>",
                "<x><![CDATA[a]]></x>",
                "<x><?a?></x>",
                "<x>\u0000</x>"
            })
    void whatNoSpreadsheetWritesIsRefused(String xml) throws IOException {
        refused(Returned.zip(Map.of("xl/sharedStrings.xml", xml)), "Không đọc được tệp Excel");
    }

    @Test
    void hugeTagsNamesAndDepthsAreRefused() throws IOException {
        refused(Returned.sheetData("<row a=\"" + "x".repeat(300_000) + "\"/>"), "Không đọc được tệp Excel");
        refused(Returned.sheetData("<a>".repeat(200)), "Không đọc được tệp Excel");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            names.append("<n").append(i).append("/>");
        }
        refused(Returned.sheetData(names.toString()), "Không đọc được tệp Excel");
    }

    @Test
    void cellsFarOutsideAndMonstrousNumbersCostNothing() throws IOException {
        ReturnFile file = ReturnFile.read(
                Returned.sheetData("<row><c r=\"ZZZZ1\"><v>1</v></c><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"
                        + "<row r=\"2000000000\"><c r=\"A3\" t=\"str\"><v>CT1</v></c><c r=\"B3\"><v>1E999999999</v></c>"
                        + "<c r=\"C3\"><v>" + "9".repeat(100_000) + "</v></c></row>"));

        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0).amount()).isEqualTo("1E999999999");
        assertThat(file.rows().get(0).result()).hasSize(ReturnRows.LONGEST_CELL);
    }

    private static void refused(byte[] content, String says) {
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> ReturnFile.read(content))
                .satisfies(problem -> assertThat(problem.getMessage()).contains(says))
                .satisfies(
                        problem -> assertThat(problem.entries().get(0).field()).isEqualTo("file"));
    }
}
