package vn.ansinh.mark;

import vn.ansinh.organisation.AuditKind;

/** A leader's signature, blue, or a unit's seal, red (NĐ 30/2020, phụ lục I); widths on paper in millimetres. */
public enum MarkKind {
    SIGNATURE("chữ ký", "xanh", 45, 20, 70, AuditKind.SIGNATURE_PLACED, AuditKind.SIGNATURE_WITHDRAWN),
    SEAL("con dấu", "đỏ", 36, 20, 50, AuditKind.SEAL_PLACED, AuditKind.SEAL_WITHDRAWN);

    private final String vietnamese;
    private final String colour;
    private final int usualMm;
    private final int leastMm;
    private final int mostMm;
    private final AuditKind placed;
    private final AuditKind withdrawn;

    MarkKind(
            String vietnamese,
            String colour,
            int usualMm,
            int leastMm,
            int mostMm,
            AuditKind placed,
            AuditKind withdrawn) {
        this.vietnamese = vietnamese;
        this.colour = colour;
        this.usualMm = usualMm;
        this.leastMm = leastMm;
        this.mostMm = mostMm;
        this.placed = placed;
        this.withdrawn = withdrawn;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** «xanh» or «đỏ». */
    public String colour() {
        return colour;
    }

    public int usualMm() {
        return usualMm;
    }

    public int leastMm() {
        return leastMm;
    }

    public int mostMm() {
        return mostMm;
    }

    AuditKind placed() {
        return placed;
    }

    AuditKind withdrawn() {
        return withdrawn;
    }
}
