package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stages;
import vn.ansinh.shared.Actor;
import vn.ansinh.workflow.Case;

/** Nothing came in time: the stage refuses for that reason. */
@Component("recordSupplementExpiredDelegate")
class RecordSupplementExpiredDelegate implements JavaDelegate {

    private final Stages stages;

    RecordSupplementExpiredDelegate(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.lapseSupplement(Case.stageId(execution), Actor.SYSTEM);
    }
}
