package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.Decision;
import vn.ansinh.decision.Decisions;
import vn.ansinh.decision.SubmissionPapers;
import vn.ansinh.shared.Actor;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The list is sealed for signature: months are claimed by the database key, and the submission is written. */
@Component("submitDraftDelegate")
class SubmitDraftDelegate implements JavaDelegate {

    private final Decisions decisions;
    private final SubmissionPapers papers;
    private final OnBehalf onBehalf;

    SubmitDraftDelegate(Decisions decisions, SubmissionPapers papers, OnBehalf onBehalf) {
        this.decisions = decisions;
        this.papers = papers;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Actor actor = onBehalf.actor(execution);
        Decision submitted = decisions.submit(Case.decisionId(execution), actor);
        papers.issue(submitted, actor);
    }
}
