package vn.ansinh.dossier;

/** A line is decided and paid by itself. */
public enum LineStatus {
    PENDING("Đang xét"),
    REFUSED("Không được duyệt"),
    APPROVED("Được duyệt, chờ chi trả"),
    PAID("Đã chi trả");

    private final String vietnamese;

    LineStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
