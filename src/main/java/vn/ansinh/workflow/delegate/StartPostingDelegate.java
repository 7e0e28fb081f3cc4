package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The commune posts the list for the public to object. */
@Component("startPostingDelegate")
class StartPostingDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    StartPostingDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.enter(Case.number(execution), StageCode.POSTING, onBehalf.actor(execution));
    }
}
