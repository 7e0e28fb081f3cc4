package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stages;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The run ends with what was proposed and agreed. */
@Component("closeStageDelegate")
class CloseStageDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    CloseStageDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.close(Case.stageId(execution), onBehalf.actor(execution));
    }
}
