package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** The dossier waits at the deciding unit, where it is gathered into a draft. */
@Component("openApprovalDelegate")
class OpenApprovalDelegate implements JavaDelegate {

    private final Stages stages;
    private final Dossiers dossiers;
    private final Decisions decisions;
    private final OnBehalf onBehalf;

    OpenApprovalDelegate(Stages stages, Dossiers dossiers, Decisions decisions, OnBehalf onBehalf) {
        this.stages = stages;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Case.number(execution);
        long id = stages.enter(number, StageCode.APPROVAL, onBehalf.actor(execution))
                .id();
        execution.setVariable(Names.VAR_STAGE_ID, id);
        decisions.awaitDecision(dossiers.get(number));
    }
}
