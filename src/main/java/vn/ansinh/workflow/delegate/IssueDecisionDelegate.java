package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.DecisionPapers;
import vn.ansinh.workflow.Case;

/** The signed decision with its list becomes a paper, made once. */
@Component("issueDecisionDelegate")
class IssueDecisionDelegate implements JavaDelegate {

    private final DecisionPapers papers;

    IssueDecisionDelegate(DecisionPapers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.issue(Case.decisionId(execution));
    }
}
