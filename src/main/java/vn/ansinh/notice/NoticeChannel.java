package vn.ansinh.notice;

/** How an applicant is told. */
enum NoticeChannel {
    EMAIL("Thư điện tử"),
    SMS("Tin nhắn SMS");

    private final String vietnamese;

    NoticeChannel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
