package vn.ansinh.dossier;

/** What an applicant tells the authority about the dossier. */
public enum FeedbackKind {
    MISTAKE("Sai sót trong hồ sơ"),
    GRIEVANCE("Phản ánh, kiến nghị");

    private final String vietnamese;

    FeedbackKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
