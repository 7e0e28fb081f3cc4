package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.workflow.Case;

/** The days of posting are over. */
@Component("endPostingDelegate")
class EndPostingDelegate implements JavaDelegate {

    private final Stages stages;

    EndPostingDelegate(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long posting = stages.last(Case.number(execution), StageCode.POSTING).id();
        stages.close(posting, Outcome.FORWARD, null, null, Actor.SYSTEM);
    }
}
