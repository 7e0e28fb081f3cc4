package vn.ansinh.organisation;

/** The kinds of unit that handle dossiers: three levels of government (two since 1 July 2025) and the bodies beside them. */
public enum UnitKind {
    PROVINCE("UBND cấp tỉnh"),
    DEPARTMENT("Sở"),
    DISTRICT("UBND cấp huyện"),
    COMMUNE("UBND cấp xã"),
    TAX("Chi cục Thuế"),
    INSURANCE("Bảo hiểm xã hội"),
    PAYER("Đơn vị chi trả");

    private final String vietnamese;

    UnitKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
