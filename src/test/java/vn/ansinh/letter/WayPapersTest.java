package vn.ansinh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The papers about a dossier's way: control sheet, book, notice of stopping, submission; and what all papers share. */
class WayPapersTest {

    @Test
    void controlSheetHasARowForEachHandOver() {
        Pdf pdf = Pdf.read("control", ControlSheet.render(MoreSamples.control(4)));

        assertThat(pdf.text())
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
                .contains("Ngày hẹn trả kết quả: 22/05/2020 (hẹn lần đầu: 19/05/2020)")
                .contains("1. Giao: Người nộp hồ sơ 2. Nhận: Ủy ban nhân dân")
                .contains("08 giờ 15 phút, ngày 30/04/2020 Người giao: Vàng Thị Tiếp Nhận Người nhận: Lò Văn")
                .containsSubsequence("Quá hạn", "Trước hạn", "Trả lại khâu trước", "Đúng hạn")
                .contains("Mẫu số 05, Thông tư số 01/2018/TT-VPCP");
        assertThat(pdf.text().split("1. Giao:", -1)).hasSize(5);
    }

    @Test
    void longControlSheetGoesOnOverTheLeaf() {
        Pdf pdf = Pdf.read("control-long", ControlSheet.render(MoreSamples.control(15)));

        assertThat(pdf.sizes()).containsOnly("148x210").hasSizeGreaterThan(2);
        assertThat(pdf.pages().get(1)).startsWith("2").contains("KẾT QUẢ");
    }

    @Test
    void bookIsNumberedFromOneAndClosedWithItsCount() {
        Pdf pdf = Pdf.read("book", BookPaper.render(MoreSamples.book(30)));

        assertThat(pdf.sizes()).containsOnly("297x210");
        assertThat(pdf.text())
                .contains("SỔ THEO DÕI HỒ SƠ Từ ngày 01/01/2020 đến ngày 31/12/2020")
                .contains("01 000.07.12.H35- 200402-0001")
                .contains("29/04/2020")
                .contains("Tổng số: 30 hồ sơ.");
    }

    @Test
    void noticeOfStoppingGivesTimeAndReason() {
        Pdf pdf = Pdf.read("stop", StopLetter.render(MoreSamples.stop(), Samples.CHECK));

        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.text())
                .contains("THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ")
                .contains("kể từ 09 giờ 30 phút, ngày 14/07/2025")
                .contains("Lý do: Người nộp đã rút: gia đình chuyển nơi cư trú")
                .contains("Mẫu số 05, Thông tư số 03/2025/TT-VPCP");
    }

    @Test
    void submissionAsksWhoDecidesAndBringsItsList() {
        Pdf pdf = Pdf.read("submission", SubmissionPaper.render(MoreSamples.submission(40), Samples.CHECK));

        assertThat(pdf.text())
                .containsSubsequence(
                        "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                        "Số: 04/TTr-SLĐTBXH",
                        "ngày 05 tháng 02 năm 2020",
                        "TỜ TRÌNH",
                        "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Lai Châu.",
                        "năm 2015;",
                        "1. Số hồ sơ: 40 hồ sơ.",
                        "45.000.000 đồng (Bằng chữ: Bốn mươi lăm triệu đồng)",
                        "Nơi nhận:",
                        "NGƯỜI TRÌNH",
                        "Phụ lục",
                        "(Kèm theo Tờ trình số 04/TTr-SLĐTBXH ngày 05 tháng 02 năm 2020",
                        "Tổng cộng: 40 đối tượng 45.000.000");
        assertThat(pdf.sizes().get(0)).isEqualTo("210x297");
        assertThat(pdf.sizes().get(1)).isEqualTo("297x210");
    }

    @Test
    void everyKeptPaperSaysHowToCheckItAtTheFootOfItsFirstPage() {
        for (byte[] paper : new byte[][] {
            RefusalLetter.render(Samples.refusal(), Samples.CHECK),
            PayoutListPaper.render(Samples.payout(40), Samples.CHECK),
            DecisionPaper.render(Samples.decision(60), Samples.CHECK)
        }) {
            Pdf pdf = Pdf.read("check", paper);
            assertThat(pdf.pages().get(0).replaceAll("\\s+", " "))
                    .contains(
                            "Kiểm tra văn bản tại https://ansinh.laichau.example/xac-minh, mã " + Samples.CHECK.code());
            assertThat(pdf.text().split(Samples.CHECK.code(), -1)).hasSize(2);
        }
    }

    @Test
    void theColourProfileIsTheOneOfEveryScreen() throws Exception {
        try (PDDocument document = Loader.loadPDF(RefusalLetter.render(Samples.refusal(), Samples.CHECK))) {
            byte[] profile = document.getDocumentCatalog()
                    .getOutputIntents()
                    .get(0)
                    .getDestOutputIntent()
                    .createInputStream()
                    .readAllBytes();
            ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
            ColorSpace known = ColorSpace.getInstance(ColorSpace.CS_sRGB);
            for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.92f, 0.92f, 0.92f}, {0.8f, 0.1f, 0.3f}}) {
                assertThat(ours.toCIEXYZ(colour)).containsExactly(known.toCIEXYZ(colour), offset(0.005f));
            }
        }
    }
}
