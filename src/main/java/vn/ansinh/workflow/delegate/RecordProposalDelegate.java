package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stages;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** Takes what the officer chose in the form; a wrong choice comes back to the form. */
@Component("recordProposalDelegate")
class RecordProposalDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    RecordProposalDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.propose(
                Case.stageId(execution),
                chosen(execution),
                Case.text(execution, Names.VAR_REASON_CODE),
                Case.text(execution, Names.VAR_REASON),
                onBehalf.actor(execution));
    }

    private static Outcome chosen(DelegateExecution execution) {
        String choice = Case.text(execution, Names.VAR_OUTCOME);
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(choice) && outcome != Outcome.WITHDRAWN) {
                return outcome;
            }
        }
        throw new InputProblem(Names.VAR_OUTCOME, "Chọn kết quả xử lý hồ sơ.");
    }
}
