package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.payout.Payouts;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** All that waits is sealed into numbered rows. */
@Component("sealBatchDelegate")
class SealBatchDelegate implements JavaDelegate {

    private final Payouts payouts;
    private final OnBehalf onBehalf;

    SealBatchDelegate(Payouts payouts, OnBehalf onBehalf) {
        this.payouts = payouts;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        payouts.seal(Case.batchId(execution), Case.text(execution, Names.VAR_NOTE), onBehalf.actor(execution));
    }
}
