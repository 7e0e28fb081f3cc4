package vn.ansinh.payout;

/** What became of one line in one batch. */
public enum PaymentStatus {
    SEALED("Chờ kết quả"),
    PAID("Đã nhận tiền"),
    NOT_COLLECTED("Chưa nhận");

    private final String vietnamese;

    PaymentStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
