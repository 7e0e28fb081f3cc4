package vn.ansinh.dossier;

/** How a run of a stage ends, or pauses for the applicant. */
public enum Outcome {
    FORWARD("Chuyển tiếp"),
    SUPPLEMENT("Yêu cầu bổ sung"),
    RETURN("Trả lại khâu trước"),
    REFUSE("Từ chối"),
    TRANSFER("Chuyển đơn vị khác"),
    WITHDRAWN("Người nộp rút");

    private final String vietnamese;

    Outcome(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
