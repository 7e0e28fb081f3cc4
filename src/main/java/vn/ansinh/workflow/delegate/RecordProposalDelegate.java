package vn.ansinh.workflow.delegate;

import java.util.Locale;
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
        Outcome outcome = chosen(execution);
        if (outcome == Outcome.TRANSFER) {
            requireDrawn(execution);
        }
        stages.propose(
                Case.stageId(execution),
                outcome,
                Case.text(execution, Names.VAR_REASON_CODE),
                Case.text(execution, Names.VAR_REASON),
                Case.text(execution, Names.VAR_TARGET_UNIT),
                onBehalf.actor(execution));
    }

    /** A route that began before this way was drawn would take the dossier on to the next stage. */
    private static void requireDrawn(DelegateExecution execution) {
        String flow = "flow_%sTransferred"
                .formatted(String.valueOf(execution.getVariable(Names.VAR_STAGE_CODE))
                        .toLowerCase(Locale.ROOT));
        DelegateExecution route = execution.getProcessInstance().getSuperExecution();
        if (route == null || route.getBpmnModelInstance().getModelElementById(flow) == null) {
            throw new InputProblem(
                    Names.VAR_OUTCOME, "Hồ sơ này không chuyển sang đơn vị khác được theo quy trình của nó.");
        }
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
