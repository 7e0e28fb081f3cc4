package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** The dossier arrives at the unit: a new run of the stage, its clock starts. */
@Component("openStageDelegate")
class OpenStageDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    OpenStageDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StageCode code = StageCode.valueOf((String) execution.getVariable(Names.VAR_STAGE_CODE));
        long id = stages.enter(Case.number(execution), code, onBehalf.actor(execution))
                .id();
        execution.setVariable(Names.VAR_STAGE_ID, id);
    }
}
