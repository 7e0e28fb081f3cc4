package vn.ansinh.dossier;

/** Who applies; the numbers are the National Public Service Portal's. */
public enum ApplicantKind {
    CITIZEN(0, "Cá nhân"),
    ENTERPRISE(1, "Doanh nghiệp"),
    HOUSEHOLD(2, "Hộ kinh doanh"),
    COMMUNE(0, "Ủy ban nhân dân cấp xã lập danh sách");

    private final int portalCode;
    private final String vietnamese;

    ApplicantKind(int portalCode, String vietnamese) {
        this.portalCode = portalCode;
        this.vietnamese = vietnamese;
    }

    public int portalCode() {
        return portalCode;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
