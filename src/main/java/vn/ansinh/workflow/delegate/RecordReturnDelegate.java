package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.payout.Payouts;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The payer says that every row has its result. */
@Component("recordReturnDelegate")
class RecordReturnDelegate implements JavaDelegate {

    private final Payouts payouts;
    private final OnBehalf onBehalf;

    RecordReturnDelegate(Payouts payouts, OnBehalf onBehalf) {
        this.payouts = payouts;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        payouts.finishReturn(Case.batchId(execution), onBehalf.actor(execution));
    }
}
