package vn.ansinh.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.ansinh.shared.Dong;

class ListPaperTest {

    @Test
    void decisionHasItsPartsInOrderAndItsListAsAppendix() {
        DecisionModel model = Samples.decision(60);

        Pdf pdf = Pdf.read("decision", DecisionPaper.render(model, Samples.CHECK));

        assertThat(pdf.text())
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
                        "Số: 05/QĐ-UBND",
                        "Lai Châu, ngày 06 tháng 5 năm 2020",
                        "QUYẾT ĐỊNH",
                        "Về việc phê duyệt danh sách",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
                        "năm 2015;",
                        "Theo đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Phê duyệt danh sách 60 đối tượng",
                        "67.500.000 đồng",
                        "Điều 3.",
                        "Nơi nhận:",
                        "- Lưu: VT, VX.",
                        "KT. CHỦ TỊCH",
                        "Tao Văn Ký Duyệt",
                        "Phụ lục",
                        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 06 tháng 5 năm 2020 của Chủ tịch Ủy ban nhân dân tỉnh Lai Châu)",
                        "Tổng cộng: 60 đối tượng 67.500.000",
                        "Số tiền bằng chữ: Sáu mươi bảy triệu năm trăm nghìn đồng.");
        assertThat(pdf.sizes())
                .startsWith("210x297", "210x297", "297x210", "297x210")
                .hasSize(6);
        assertThat(pdf.pages().get(1)).startsWith("2");
        assertThat(pdf.pages().get(2)).startsWith("Phụ lục");
        assertThat(pdf.pages().get(3)).startsWith("2").contains("Họ và tên");
    }

    @Test
    void theLargestTotalStaysInOnePiece() {
        DecisionModel one = Samples.decision(1);
        PayoutListModel list = Samples.payout(1);
        DecisionModel decision = new DecisionModel(
                one.head(),
                one.about(),
                one.authority(),
                one.grounds(),
                one.articles(),
                one.recipients(),
                one.signature(),
                one.listTitle(),
                List.of(new DecisionLine(null, "Pờ", null, null, "", "", "", 120_938_500_000L)),
                one.madeAt());
        PayoutListModel payout = new PayoutListModel(
                list.head(),
                list.batchNumber(),
                list.about(),
                list.basis(),
                list.payer(),
                list.channel(),
                List.of(new PayoutLine(null, "Pờ", null, null, "", "HN", 1, 1, 120_938_500_000L, null)),
                list.signatures(),
                list.madeAt());

        assertThat(Pdf.read("decision-large", DecisionPaper.render(decision, Samples.CHECK))
                        .text())
                .containsSubsequence("120.938.500.000", "120.938.500.000", "Một trăm hai mươi tỷ");
        assertThat(Pdf.read("payout-large", PayoutListPaper.render(payout, Samples.CHECK))
                        .text())
                .containsSubsequence("120.938.500.000", "120.938.500.000", "Một trăm hai mươi tỷ");
    }

    @Test
    @Timeout(120)
    void decisionTakesTwentyThousandLines() {
        DecisionModel model = Samples.decision(20_000);
        long start = System.nanoTime();

        byte[] bytes = DecisionPaper.render(model, Samples.CHECK);

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Pdf pdf = Pdf.read("decision-20000", bytes);
        System.out.printf("20,000 lines: %d pages, %d kB, %s%n", pdf.pages().size(), bytes.length / 1024, took);
        List<String> list = pdf.pages().subList(2, pdf.pages().size());
        assertThat(list).allSatisfy(page -> assertThat(page).contains("Họ và tên", "CCCD/CMND"));
        assertThat(list.get(list.size() - 1)).contains(Dong.plain(model.total()));
        assertThat(pdf.text()).contains("Lò Văn Thử 19999 ").contains("Tổng cộng: 20.000 đối tượng");
        assertThat(bytes).hasSizeLessThan(8_000_000);
    }

    @Test
    void payoutListHasItsColumnsSumsAndSignatures() {
        PayoutListModel model = Samples.payout(40);

        Pdf pdf = Pdf.read("payout", PayoutListPaper.render(model, Samples.CHECK));

        assertThat(pdf.sizes()).containsOnly("297x210").hasSizeGreaterThan(1);
        assertThat(pdf.text())
                .containsSubsequence(
                        "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                        "DANH SÁCH CHI TRẢ",
                        "CT-105-2020-003",
                        "Bưu điện tỉnh Lai Châu",
                        "Xã Bản Bo",
                        "Con trai nhận thay",
                        "Xã Bình Lư",
                        "Tổng cộng: 40 người 45.000.000",
                        "Số tiền bằng chữ: Bốn mươi lăm triệu đồng.",
                        "NGƯỜI LẬP",
                        "KẾ TOÁN",
                        "THỦ TRƯỞNG ĐƠN VỊ");
        for (String heading : List.of("Ký nhận", "người nhận thay", "Ghi chú", "Mức", "Số tháng")) {
            assertThat(pdf.pages().get(1).replaceAll("\\s+", " ")).contains(heading);
        }
    }
}
