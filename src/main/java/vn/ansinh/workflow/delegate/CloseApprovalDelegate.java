package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** Decided, or sent back from the draft with a reason. */
@Component("closeApprovalDelegate")
class CloseApprovalDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    CloseApprovalDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Stage stage = stages.get(Case.stageId(execution));
        Outcome outcome = stage.proposal() == null ? Outcome.FORWARD : stage.proposal();
        stages.close(stage.id(), outcome, stage.reasonCode(), stage.reason(), onBehalf.actor(execution));
    }
}
