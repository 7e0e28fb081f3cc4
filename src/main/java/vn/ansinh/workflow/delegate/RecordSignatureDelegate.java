package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.Decisions;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** The one signature, or the way back for correction. */
@Component("recordSignatureDelegate")
class RecordSignatureDelegate implements JavaDelegate {

    private final Decisions decisions;
    private final OnBehalf onBehalf;

    RecordSignatureDelegate(Decisions decisions, OnBehalf onBehalf) {
        this.decisions = decisions;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.sign(
                Case.decisionId(execution),
                Case.yes(execution, Names.VAR_AGREED),
                Case.text(execution, Names.VAR_NOTE),
                onBehalf.actor(execution));
    }
}
