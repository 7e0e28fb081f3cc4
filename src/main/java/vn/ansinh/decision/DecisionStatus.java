package vn.ansinh.decision;

/** A draft gathers, waits for signature, is signed and closed when all its dossiers have moved on. */
public enum DecisionStatus {
    DRAFT("Dự thảo"),
    CORRECTION("Trả lại để sửa"),
    SUBMITTED("Chờ ký"),
    SIGNED("Đã ký"),
    CLOSED("Đã ban hành"),
    DISCARDED("Đã hủy dự thảo");

    private final String vietnamese;

    DecisionStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    boolean isDraft() {
        return this == DRAFT || this == CORRECTION;
    }
}
