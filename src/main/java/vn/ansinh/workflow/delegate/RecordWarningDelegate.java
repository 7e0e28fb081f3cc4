package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.Stages;
import vn.ansinh.shared.Actor;
import vn.ansinh.workflow.Case;

/** Due soon: written down once. */
@Component("recordWarningDelegate")
class RecordWarningDelegate implements JavaDelegate {

    private final Stages stages;

    RecordWarningDelegate(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.flag(Case.stageId(execution), EventKind.WARNED, Actor.SYSTEM);
    }
}
