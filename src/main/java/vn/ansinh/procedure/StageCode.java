package vn.ansinh.procedure;

/** The steps that a procedure may have, in the order in which every route goes through them. */
public enum StageCode {
    REVIEW("Xét duyệt tại cấp xã"),
    POSTING("Niêm yết công khai"),
    FORWARD("Gửi hồ sơ lên cấp trên"),
    CONFIRMATION("Xác nhận của cơ quan liên quan"),
    APPRAISAL("Thẩm định"),
    APPROVAL("Phê duyệt"),
    PAYOUT("Chi trả"),
    HANDOVER("Trả kết quả");

    private final String vietnamese;

    StageCode(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
