package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.Decisions;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** Moves the next dossiers of a signed decision on: one chunk, one transaction, safe to kill. */
@Component("moveDossiersDelegate")
class MoveDossiersDelegate implements JavaDelegate {

    /** A chunk takes a second or so: short enough to lose, long enough to be worth a commit. */
    private static final int CHUNK = 50;

    private final Decisions decisions;
    private final OnBehalf onBehalf;

    MoveDossiersDelegate(Decisions decisions, OnBehalf onBehalf) {
        this.decisions = decisions;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = Case.decisionId(execution);
        decisions.moveOn(id, CHUNK, onBehalf.actor(execution));
        if (!decisions.hasUnmoved(id)) {
            decisions.close(id);
        }
    }
}
