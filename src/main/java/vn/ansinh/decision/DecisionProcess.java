package vn.ansinh.decision;

/** What decisions need of the process engine; implemented by the workflow. */
public interface DecisionProcess {

    /** A new draft has been opened: its appraisers get a task. */
    void open(long decisionId, String unitId);

    /** The dossier's wait for a decision is over. */
    void decided(String dossierNumber);
}
