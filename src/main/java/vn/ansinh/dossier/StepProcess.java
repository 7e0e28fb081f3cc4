package vn.ansinh.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What taking a step back needs of the process that carries the dossier; implemented by the workflow. */
public interface StepProcess {

    /** The open task of a dossier's stage: the head's sign-off or the officer's work; {@code holder} who has claimed it. */
    record OpenTask(boolean signOff, @Nullable String holder) {}

    /** {@code held}: nobody claims or finishes it until the caller's transaction ends. */
    Optional<OpenTask> openTask(String number, boolean held);

    /** From the head's sign-off back to the officer. */
    void withdrawProposal(String number);

    /** The run that has just begun ends; the route comes back to the stage before. */
    void recall(String number);

    /** The same from the wait for a decision. */
    void recallFromApproval(String number);
}
