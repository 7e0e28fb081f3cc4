package vn.ansinh.notice;

/** Where a notice stands. */
enum NoticeStatus {
    QUEUED("Chờ gửi"),
    SENT("Đã gửi"),
    FAILED("Không gửi được");

    private final String vietnamese;

    NoticeStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
