package vn.ansinh.letter;

import org.jspecify.annotations.Nullable;

/** The papers that the rules of the one-stop counter prescribe, with number and title in both sets of forms. */
public enum FormPaper {
    RECEIPT("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    SUPPLEMENT("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    REFUSAL("03", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ", "03", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ"),
    APOLOGY(
            "04",
            "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
            "04",
            "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết"),
    STOP(null, null, "05", "Thông báo dừng giải quyết hồ sơ"),
    CONTROL("05", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "06", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
    BOOK("06", "Sổ theo dõi hồ sơ", "07", "Sổ theo dõi hồ sơ");

    private final @Nullable String numberOf2018;
    private final @Nullable String titleOf2018;
    private final String numberOf2025;
    private final String titleOf2025;

    FormPaper(@Nullable String numberOf2018, @Nullable String titleOf2018, String numberOf2025, String titleOf2025) {
        this.numberOf2018 = numberOf2018;
        this.titleOf2018 = titleOf2018;
        this.numberOf2025 = numberOf2025;
        this.titleOf2025 = titleOf2025;
    }

    @Nullable
    String number(FormSet set) {
        return set == FormSet.OF_2018 ? numberOf2018 : numberOf2025;
    }

    @Nullable
    String title(FormSet set) {
        return set == FormSet.OF_2018 ? titleOf2018 : titleOf2025;
    }
}
