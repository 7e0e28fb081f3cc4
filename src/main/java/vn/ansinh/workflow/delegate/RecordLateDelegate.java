package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.Stages;
import vn.ansinh.shared.Actor;
import vn.ansinh.workflow.Case;

/** Late: written down once; the stage stays open. */
@Component("recordLateDelegate")
class RecordLateDelegate implements JavaDelegate {

    private final Stages stages;

    RecordLateDelegate(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.flag(Case.stageId(execution), EventKind.LATE, Actor.SYSTEM);
    }
}
