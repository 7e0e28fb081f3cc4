package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Stages;
import vn.ansinh.payout.Payouts;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** Approved lines wait for their money in the open batches of their district. */
@Component("openPayoutDelegate")
class OpenPayoutDelegate implements JavaDelegate {

    private final Stages stages;
    private final Dossiers dossiers;
    private final Payouts payouts;
    private final OnBehalf onBehalf;

    OpenPayoutDelegate(Stages stages, Dossiers dossiers, Payouts payouts, OnBehalf onBehalf) {
        this.stages = stages;
        this.dossiers = dossiers;
        this.payouts = payouts;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Case.number(execution);
        stages.enter(number, StageCode.PAYOUT, onBehalf.actor(execution));
        payouts.awaitPayout(dossiers.get(number));
    }
}
