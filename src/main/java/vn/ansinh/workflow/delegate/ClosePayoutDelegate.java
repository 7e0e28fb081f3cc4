package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** Every line is paid: the payout stage ends. */
@Component("closePayoutDelegate")
class ClosePayoutDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;

    ClosePayoutDelegate(Stages stages, OnBehalf onBehalf) {
        this.stages = stages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long payout = stages.last(Case.number(execution), StageCode.PAYOUT).id();
        stages.close(payout, Outcome.FORWARD, null, null, onBehalf.actor(execution));
    }
}
