package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stages;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The papers came: the clocks go on as the law of the procedure says. */
@Component("resumeClockDelegate")
class ResumeClockDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    ResumeClockDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.resumeAfterSupplement(Case.stageId(execution), null, onBehalf.actor(execution));
    }
}
