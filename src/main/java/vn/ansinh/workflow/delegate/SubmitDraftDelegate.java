package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.Decisions;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The list is sealed for signature: months are claimed by the database key. */
@Component("submitDraftDelegate")
class SubmitDraftDelegate implements JavaDelegate {

    private final Decisions decisions;
    private final OnBehalf onBehalf;

    SubmitDraftDelegate(Decisions decisions, OnBehalf onBehalf) {
        this.decisions = decisions;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.submit(Case.decisionId(execution), onBehalf.actor(execution));
    }
}
