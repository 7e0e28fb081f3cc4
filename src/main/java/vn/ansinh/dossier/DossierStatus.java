package vn.ansinh.dossier;

/** Where a dossier stands; {@code portalCode} is the status of the National Public Service Portal. */
public enum DossierStatus {
    RECEIVED(2, "Đã tiếp nhận"),
    IN_PROGRESS(4, "Đang giải quyết"),
    WAITING_APPLICANT(5, "Chờ người nộp bổ sung"),
    AWAITING_DECISION(4, "Chờ quyết định"),
    APPROVED(9, "Đã được duyệt, chờ chi trả"),
    PAID(9, "Đã chi trả xong"),
    HANDED_OVER(10, "Đã trả kết quả"),
    REFUSED(9, "Không được duyệt"),
    WITHDRAWN(7, "Người nộp đã rút");

    private final int portalCode;
    private final String vietnamese;

    DossierStatus(int portalCode, String vietnamese) {
        this.portalCode = portalCode;
        this.vietnamese = vietnamese;
    }

    public int portalCode() {
        return portalCode;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public boolean isFinal() {
        return this == HANDED_OVER || this == REFUSED || this == WITHDRAWN;
    }

    /** Before a decision is signed the applicant may withdraw and officers may correct. */
    public boolean isOpen() {
        return this == RECEIVED || this == IN_PROGRESS || this == WAITING_APPLICANT || this == AWAITING_DECISION;
    }
}
