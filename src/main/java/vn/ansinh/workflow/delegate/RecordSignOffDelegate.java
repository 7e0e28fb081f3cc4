package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stages;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** The head of the unit agrees or sends the dossier back to the officer. */
@Component("recordSignOffDelegate")
class RecordSignOffDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    RecordSignOffDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.signOff(
                Case.stageId(execution),
                Case.yes(execution, Names.VAR_AGREED),
                Case.text(execution, Names.VAR_NOTE),
                onBehalf.actor(execution));
    }
}
