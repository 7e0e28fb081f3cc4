package vn.ansinh.clock;

/** What can be done to a clock; the ledger keeps these names. */
public enum ClockAction {
    START("bắt đầu tính thời hạn"),
    PAUSE("tạm dừng"),
    RESUME("tính tiếp"),
    RESTART("tính lại từ đầu"),
    EXTEND("gia hạn"),
    STOP("kết thúc");

    private final String vietnamese;

    ClockAction(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
