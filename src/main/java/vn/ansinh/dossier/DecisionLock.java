package vn.ansinh.dossier;

/** Says whether a dossier lies in a list that waits for signature: then it can neither be withdrawn nor changed. */
public interface DecisionLock {

    boolean isLocked(long dossierId);

    /** Whether somebody has put the dossier into a draft or a decision. */
    boolean isGathered(long dossierId);
}
