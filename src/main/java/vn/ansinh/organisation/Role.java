package vn.ansinh.organisation;

/** What an officer may do in a unit; the same person may hold several, four eyes are checked where they matter. */
public enum Role {
    RECEIVER("Cán bộ tiếp nhận và trả kết quả"),
    REVIEWER("Cán bộ xét duyệt cấp xã"),
    CHAIRMAN("Chủ tịch UBND cấp xã"),
    CONFIRMER("Cán bộ xác nhận"),
    APPRAISER("Cán bộ thẩm định"),
    LEADER("Lãnh đạo ký duyệt"),
    ACCOUNTANT("Kế toán"),
    PAYER("Nhân viên chi trả"),
    SUPERVISOR("Cán bộ giám sát"),
    ADMINISTRATOR("Quản trị hệ thống");

    private final String vietnamese;

    Role(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** The head of a unit: the chairman of a commune, the leader of any other. */
    public boolean isHead() {
        return this == CHAIRMAN || this == LEADER;
    }

    /** Whether this work exists at a unit of {@code kind}; every body has a head, the LEADER or, in a commune, the CHAIRMAN. */
    public boolean fits(UnitKind kind) {
        return switch (this) {
            case REVIEWER, CHAIRMAN -> kind == UnitKind.COMMUNE;
            case CONFIRMER -> kind == UnitKind.TAX || kind == UnitKind.INSURANCE;
            case PAYER -> kind == UnitKind.PAYER;
            case RECEIVER, APPRAISER, ACCOUNTANT ->
                switch (kind) {
                    case PROVINCE, DEPARTMENT, DISTRICT, COMMUNE -> true;
                    case TAX, INSURANCE, PAYER -> false;
                };
            case LEADER, SUPERVISOR, ADMINISTRATOR -> true;
        };
    }
}
