package vn.ansinh.payout;

/** OPEN gathers; PREPARED is sealed and waits for the second person; SENT is with the payer; CLOSED is settled. */
public enum BatchStatus {
    OPEN("Đang lập"),
    REWORK("Trả lại để lập lại"),
    PREPARED("Chờ kiểm tra"),
    SENT("Đã chuyển đơn vị chi trả"),
    CLOSED("Đã quyết toán"),
    DISCARDED("Đã hủy");

    private final String vietnamese;

    BatchStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    boolean isOpen() {
        return this == OPEN || this == REWORK;
    }
}
