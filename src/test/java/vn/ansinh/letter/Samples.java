package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** One model of each letter, with the longest texts that the screens let in. */
final class Samples {

    static final Instant AT = Instant.parse("2020-04-29T01:15:00Z");
    static final String LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Thị Phương Khuyến Ưỡng Mẫu Thử";
    static final String DOSSIER = "000.07.12.H35-200429-0001";

    static final PaperCheck CHECK =
            new PaperCheck("K7M2-9QXD-4HTR-W3BN", "https://ansinh.laichau.example/xac-minh?ma=K7M2-9QXD-4HTR-W3BN");

    private static final LetterHead COMMUNE = new LetterHead(
            "Ủy ban nhân dân xã Bản Bo",
            "Bộ phận Tiếp nhận và Trả kết quả",
            "0001/TNHS",
            "Bản Bo",
            LocalDate.of(2020, 4, 29));
    private static final Applicant APPLICANT = new Applicant(
            LONG_NAME,
            "Bản Nà Khuy Thượng, gần cầu treo Nậm Mu, xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu",
            "0912345678",
            null);
    private static final String REQUEST =
            "Hỗ trợ hộ kinh doanh phải tạm ngừng kinh doanh do đại dịch COVID-19 (Quyết định số 15/2020/QĐ-TTg)";

    private Samples() {}

    static ReceiptModel receipt(int papers) {
        return new ReceiptModel(
                FormSet.OF_2018,
                COMMUNE,
                DOSSIER,
                "K7M2-9QXD",
                "https://ansinh.laichau.example/tra-cuu?so=" + DOSSIER,
                "Bộ phận Tiếp nhận và Trả kết quả UBND xã Bản Bo",
                APPLICANT,
                REQUEST,
                IntStream.rangeClosed(1, papers)
                        .mapToObj(i -> new PaperItem(
                                i == 1
                                        ? "Đề nghị hỗ trợ (Mẫu số 02 ban hành kèm theo Quyết định số 15/2020/QĐ-TTg)"
                                        : "Bản sao thông báo nộp thuế theo mẫu 01/TBT-CNKD",
                                i == 1 ? "bản chính" : "bản sao",
                                1))
                        .toList(),
                1,
                "12 ngày làm việc",
                List.of("UBND xã: 5 ngày", "Chi cục Thuế: 2 ngày", "UBND huyện: 3 ngày", "Chủ tịch UBND tỉnh: 2 ngày"),
                AT,
                LocalDate.of(2020, 5, 19),
                "Bộ phận Tiếp nhận và Trả kết quả UBND xã Bản Bo",
                "01/2020",
                "0001",
                "Vàng Thị Tiếp Nhận");
    }

    static SupplementModel supplement() {
        return new SupplementModel(
                FormSet.OF_2018,
                COMMUNE,
                DOSSIER,
                APPLICANT,
                REQUEST,
                List.of(
                        "Bản sao thông báo nộp thuế năm 2020 theo mẫu 01/TBT-CNKD, do Chi cục Thuế cấp",
                        "Đề nghị hỗ trợ: ghi rõ ngày bắt đầu tạm ngừng kinh doanh, có chữ ký của chủ hộ"),
                "Hồ sơ chưa có thông báo nộp thuế; mục \"ngày tạm ngừng\" trong đề nghị còn bỏ trống.",
                LocalDate.of(2020, 5, 8),
                true,
                "Bộ phận Tiếp nhận và Trả kết quả UBND xã Bản Bo",
                "02133879000",
                "Vàng Thị Tiếp Nhận",
                AT);
    }

    static RefusalModel refusal() {
        return new RefusalModel(
                FormSet.OF_2018,
                COMMUNE,
                DOSSIER,
                "Bộ phận Tiếp nhận và Trả kết quả UBND xã Bản Bo",
                APPLICANT,
                REQUEST,
                List.of(
                        "Doanh thu khai thuế năm 2019 từ 100 triệu đồng trở lên (Điều 5 Quyết định số 15/2020/QĐ-TTg)",
                        "Hộ không tạm ngừng kinh doanh từ ngày 01/4/2020"),
                Signature.byHand("Người tiếp nhận hồ sơ", "Vàng Thị Tiếp Nhận"),
                AT);
    }

    static ApologyModel apology() {
        return new ApologyModel(
                FormSet.OF_2018,
                new LetterHead(
                        "Ủy ban nhân dân tỉnh Lai Châu",
                        "Ủy ban nhân dân huyện Tam Đường",
                        "12/PXL",
                        "Tam Đường",
                        LocalDate.of(2020, 5, 14)),
                DOSSIER,
                APPLICANT,
                REQUEST,
                "Bộ phận Tiếp nhận và Trả kết quả UBND xã Bản Bo",
                LocalDate.of(2020, 4, 29),
                LocalDate.of(2020, 5, 19),
                "Ủy ban nhân dân huyện Tam Đường",
                "số lượng hồ sơ tăng cao trong đợt cao điểm, cần xác minh thêm tại 03 xã",
                LocalDate.of(2020, 5, 22),
                List.of("Như trên", "UBND xã Bản Bo", "Lưu: VT"),
                Signature.noted("Thủ trưởng cơ quan", "Đã ký lúc 10:15 14/05/2020", "Lò Văn Thủ Trưởng"),
                AT);
    }

    static DecisionModel decision(int lines) {
        List<DecisionLine> list = IntStream.rangeClosed(1, lines)
                .mapToObj(i -> new DecisionLine(
                        "Xã thử số " + (i / 150 + 1) + ", huyện Tam Đường",
                        i % 37 == 0 ? LONG_NAME : "Lò Văn Thử " + i,
                        1940 + i % 60,
                        "0120" + (40000000L + i),
                        i % 11 == 0
                                ? "Bản Nà Khuy Thượng, gần cầu treo Nậm Mu, xã Bản Bo, huyện Tam Đường"
                                : "Bản Nà Khuy, xã Bản Bo",
                        i % 2 == 0 ? "Hộ nghèo" : "Bảo trợ xã hội",
                        "tháng 4 đến tháng 6/2020",
                        i % 2 == 0 ? 750_000 : 1_500_000))
                .toList();
        long total = list.stream().mapToLong(DecisionLine::amount).sum();
        return new DecisionModel(
                new LetterHead(
                        null, "Ủy ban nhân dân tỉnh Lai Châu", "05/QĐ-UBND", "Lai Châu", LocalDate.of(2020, 5, 6)),
                "Về việc phê duyệt danh sách và kinh phí hỗ trợ người dân gặp khó khăn do đại dịch COVID-19 trên địa bàn"
                        + " tỉnh Lai Châu (đợt 1)",
                "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu",
                List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                        "Căn cứ Nghị quyết số 42/NQ-CP ngày 09 tháng 4 năm 2020 của Chính phủ về các biện pháp hỗ trợ"
                                + " người dân gặp khó khăn do đại dịch COVID-19",
                        "Căn cứ Quyết định số 15/2020/QĐ-TTg ngày 24 tháng 4 năm 2020 của Thủ tướng Chính phủ quy định"
                                + " về việc thực hiện các chính sách hỗ trợ người dân gặp khó khăn do đại dịch COVID-19",
                        "Căn cứ Quyết định số 22/2020/QĐ-UBND ngày 27 tháng 4 năm 2020 của Ủy ban nhân dân tỉnh về phân công"
                                + " nhiệm vụ thực hiện hỗ trợ người dân gặp khó khăn do đại dịch COVID-19",
                        "Căn cứ Kế hoạch số 843/KH-UBND ngày 28 tháng 4 năm 2020 của Ủy ban nhân dân tỉnh về triển khai"
                                + " thực hiện các chính sách hỗ trợ, bảo đảm đúng đối tượng, đủ chế độ, kịp thời",
                        "Theo đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội"),
                ApprovalArticles.of(
                        lines,
                        total,
                        "hỗ trợ theo Quyết định số 15/2020/QĐ-TTg",
                        "Ủy ban nhân dân các huyện, thành phố",
                        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Lao động - Thương binh và Xã hội, Giám đốc Sở"
                                + " Tài chính, Chủ tịch Ủy ban nhân dân các huyện, thành phố"),
                List.of(
                        "Như Điều 3",
                        "Bộ Lao động - Thương binh và Xã hội (b/c)",
                        "Thường trực Tỉnh ủy, HĐND tỉnh (b/c)",
                        "Lưu: VT, VX"),
                new Signature(
                        List.of("KT. Chủ tịch", "Phó Chủ tịch"),
                        null,
                        "Ký số lúc 2020-05-06T16:20:00+07:00",
                        "Tao Văn Ký Duyệt",
                        Signature.Pictures.NONE),
                "Danh sách đối tượng được hỗ trợ do đại dịch COVID-19",
                list,
                AT);
    }

    static PayoutListModel payout(int lines) {
        return new PayoutListModel(
                new LetterHead(
                        "Ủy ban nhân dân tỉnh Lai Châu",
                        "Sở Lao động - Thương binh và Xã hội",
                        "03/DS-SLĐTBXH",
                        "Lai Châu",
                        LocalDate.of(2020, 5, 8)),
                "CT-105-2020-003",
                "Hỗ trợ người dân gặp khó khăn do đại dịch COVID-19, huyện Tam Đường",
                "Kèm theo Quyết định số 05/QĐ-UBND ngày 06 tháng 5 năm 2020 của Chủ tịch Ủy ban nhân dân tỉnh Lai Châu",
                "Bưu điện tỉnh Lai Châu",
                "Tiền mặt tại điểm bưu điện - văn hóa xã",
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> new PayoutLine(
                                i <= 8 ? "Xã Bản Bo" : "Xã Bình Lư",
                                i == 3 ? LONG_NAME : "Lò Thị Thử " + i,
                                i % 5 == 0 ? null : 1950 + i,
                                i % 7 == 0 ? null : "0120" + (40000000L + i),
                                "Bản Nà Khuy, xã Bản Bo",
                                i % 2 == 0 ? "HN" : "BTXH",
                                3,
                                i % 2 == 0 ? 250_000 : 500_000,
                                i % 2 == 0 ? 750_000 : 1_500_000,
                                i == 4 ? "Con trai nhận thay" : null))
                        .toList(),
                List.of(
                        Signature.byHand("Người lập", "Giàng A Lập"),
                        Signature.byHand("Kế toán", "Lù Thị Kế Toán"),
                        new Signature(
                                List.of("Thủ trưởng đơn vị"),
                                "(Ký, đóng dấu)",
                                null,
                                "Tẩn Văn Thủ Trưởng",
                                Signature.Pictures.NONE)),
                AT);
    }
}
