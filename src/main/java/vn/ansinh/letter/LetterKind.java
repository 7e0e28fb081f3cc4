package vn.ansinh.letter;

/** The letters that are kept. */
public enum LetterKind {
    RECEIPT("Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    SUPPLEMENT("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    REFUSAL("Phiếu từ chối tiếp nhận, giải quyết hồ sơ"),
    APOLOGY("Xin lỗi và hẹn lại ngày trả kết quả"),
    STOP("Thông báo dừng giải quyết hồ sơ"),
    SUBMISSION("Tờ trình"),
    DECISION("Quyết định"),
    PAYOUT_LIST("Danh sách chi trả");

    private final String vietnamese;

    LetterKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Whether people are listed in it, however many. */
    boolean hasList() {
        return this == SUBMISSION || this == DECISION || this == PAYOUT_LIST;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
