package vn.ansinh.dossier;

/** How an application comes in (NĐ 61/2018 Điều 16). */
public enum Channel {
    COUNTER("Trực tiếp"),
    ONLINE("Trực tuyến"),
    POST("Bưu chính công ích");

    private final String vietnamese;

    Channel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
