package vn.ansinh.dossier;

/** How a line's money reaches the person (NĐ 20/2021 Điều 34). */
public enum PayChannel {
    CASH("Tiền mặt tại xã"),
    POST("Qua bưu điện"),
    BANK("Qua tài khoản");

    private final String vietnamese;

    PayChannel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
