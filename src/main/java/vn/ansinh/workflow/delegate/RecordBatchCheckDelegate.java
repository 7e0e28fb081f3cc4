package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.payout.Payouts;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** The second person's look at the batch. */
@Component("recordBatchCheckDelegate")
class RecordBatchCheckDelegate implements JavaDelegate {

    private final Payouts payouts;
    private final OnBehalf onBehalf;

    RecordBatchCheckDelegate(Payouts payouts, OnBehalf onBehalf) {
        this.payouts = payouts;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        payouts.check(
                Case.batchId(execution),
                Case.yes(execution, Names.VAR_AGREED),
                Case.text(execution, Names.VAR_NOTE),
                onBehalf.actor(execution));
    }
}
