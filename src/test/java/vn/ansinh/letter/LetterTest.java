package vn.ansinh.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {

    static Stream<Arguments> letters() {
        return Stream.of(
                letter("receipt", "148x210", () -> ReceiptLetter.render(Samples.receipt(2), Samples.CHECK)),
                letter("supplement", "148x210", () -> SupplementLetter.render(Samples.supplement(), Samples.CHECK)),
                letter("refusal", "148x210", () -> RefusalLetter.render(Samples.refusal(), Samples.CHECK)),
                letter("apology", "148x210", () -> ApologyLetter.render(Samples.apology(), Samples.CHECK)),
                letter("stop", "148x210", () -> StopLetter.render(MoreSamples.stop(), Samples.CHECK)),
                letter(
                        "apology-2025",
                        "148x210",
                        () -> ApologyLetter.render(MoreSamples.apologyOf2025(), Samples.CHECK)),
                letter("control", "148x210", () -> ControlSheet.render(MoreSamples.control(4))),
                letter("book", "297x210", () -> BookPaper.render(MoreSamples.book(30))),
                letter(
                        "submission",
                        "210x297",
                        () -> SubmissionPaper.render(MoreSamples.submission(40), Samples.CHECK)),
                letter("decision", "210x297", () -> DecisionPaper.render(Samples.decision(60), Samples.CHECK)),
                letter(
                        "decision-marked",
                        "210x297",
                        () -> DecisionPaper.render(MoreSamples.marked(4, true), Samples.CHECK)),
                letter(
                        "decision-unsealed",
                        "210x297",
                        () -> DecisionPaper.render(MoreSamples.marked(4, false), Samples.CHECK)),
                letter("payout", "297x210", () -> PayoutListPaper.render(Samples.payout(40), Samples.CHECK)));
    }

    private static Arguments letter(String name, String size, Supplier<byte[]> rendering) {
        return Arguments.of(name, size, rendering);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void everyLetterHasItsSizeItsFontsAndItsLanguage(String name, String size, Supplier<byte[]> rendering) {
        Pdf pdf = Pdf.read(name, rendering.get());

        assertThat(pdf.sizes().get(0)).isEqualTo(size);
        assertThat(pdf.language()).isEqualTo("vi");
        assertThat(pdf.title()).isNotBlank();
        assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.embedded()).isTrue();
            assertThat(font.name()).matches("[A-Z]{6}\\+LiberationSerif.*");
        });
        assertThat(pdf.text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .doesNotContain("?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void theSameModelGivesTheSameBytes(String name, String size, Supplier<byte[]> rendering) {
        assertThat(rendering.get()).isEqualTo(rendering.get());
    }

    @Test
    void receiptNamesTheDossierItsCodeAndTheDay() {
        Pdf pdf = Pdf.read("receipt", ReceiptLetter.render(Samples.receipt(2), Samples.CHECK));

        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.text())
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("Số: 0001/TNHS")
                .contains("Bản Bo, ngày 29 tháng 4 năm 2020")
                .contains("Mã hồ sơ: " + Samples.DOSSIER)
                .contains("Mã tra cứu: K7M2-9QXD")
                .contains("Tiếp nhận hồ sơ của: " + Samples.LONG_NAME)
                .contains("1. Đề nghị hỗ trợ (Mẫu số 02")
                .contains("2. Bản sao thông báo nộp thuế theo mẫu 01/TBT-CNKD (bản sao, số lượng: 01)")
                .contains("12 ngày làm việc (UBND xã: 5 ngày; Chi cục Thuế: 2 ngày;")
                .contains("Thời gian nhận hồ sơ: 08 giờ 15 phút, ngày 29/04/2020")
                .contains("Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 19/05/2020")
                .contains("NGƯỜI NỘP HỒ SƠ")
                .contains("NGƯỜI TIẾP NHẬN HỒ SƠ");
    }

    @Test
    void receiptsQrCodeLeadsToTheTrackingPage() throws Exception {
        ReceiptModel model = Samples.receipt(2);
        try (PDDocument document = Loader.loadPDF(ReceiptLetter.render(model, Samples.CHECK))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight() / 2, null, 0, page.getWidth());
            var picture = new RGBLuminanceSource(page.getWidth(), page.getHeight() / 2, pixels);

            var found = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(picture)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));

            assertThat(found.getText()).isEqualTo(model.trackingUrl());
        }
    }

    @Test
    void receiptOfManyPapersGoesOnOverTheLeaf() {
        Pdf pdf = Pdf.read("receipt-long", ReceiptLetter.render(Samples.receipt(25), Samples.CHECK));

        assertThat(pdf.sizes()).containsExactly("148x210", "148x210");
        assertThat(pdf.pages().get(1)).startsWith("2").contains("Vàng Thị Tiếp Nhận");
        assertThat(pdf.text()).contains("25. Bản sao thông báo nộp thuế");
    }

    @Test
    void supplementSaysWhatIsMissingAndHowTheTimeCounts() {
        Pdf pdf = Pdf.read("supplement", SupplementLetter.render(Samples.supplement(), Samples.CHECK));

        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.text())
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
                .contains("1. Bản sao thông báo nộp thuế năm 2020")
                .contains("Lý do: Hồ sơ chưa có thông báo nộp thuế")
                .contains("trước hết ngày: 08/05/2020")
                .contains("tính lại từ đầu sau khi nhận đủ hồ sơ")
                .contains("NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void refusalGivesItsReasons() {
        Pdf pdf = Pdf.read("refusal", RefusalLetter.render(Samples.refusal(), Samples.CHECK));

        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.text())
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ")
                .contains("với lý do cụ thể như sau: 1. Doanh thu khai thuế năm 2019")
                .contains("2. Hộ không tạm ngừng kinh doanh từ ngày 01/4/2020")
                .contains("quyền khiếu nại");
    }

    @Test
    void apologyNamesTheMissedDayAndTheNewOne() {
        Pdf pdf = Pdf.read("apology", ApologyLetter.render(Samples.apology(), Samples.CHECK));

        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.text())
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ")
                .contains("Kính gửi: " + Samples.LONG_NAME)
                .contains("Ngày 29 tháng 4 năm 2020, Bộ phận Tiếp nhận")
                .contains("kết quả giải quyết hồ sơ: 19/05/2020")
                .contains("Ngày hẹn lại: ngày 22 tháng 5 năm 2020")
                .contains("THỦ TRƯỞNG CƠ QUAN");
    }
}
