package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.payout.Payouts;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** Moves the next wholly paid dossiers on: one chunk, one transaction, safe to kill. */
@Component("settleBatchDelegate")
class SettleBatchDelegate implements JavaDelegate {

    /** A chunk takes a second or so: short enough to lose, long enough to be worth a commit. */
    private static final int CHUNK = 50;

    private final Payouts payouts;
    private final OnBehalf onBehalf;

    SettleBatchDelegate(Payouts payouts, OnBehalf onBehalf) {
        this.payouts = payouts;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = Case.batchId(execution);
        payouts.settle(id, CHUNK, onBehalf.actor(execution));
        if (!payouts.hasUnsettled(id)) {
            payouts.close(id, onBehalf.actor(execution));
        }
    }
}
