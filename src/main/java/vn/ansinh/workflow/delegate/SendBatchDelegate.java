package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.payout.PayoutPapers;
import vn.ansinh.payout.Payouts;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The checked batch goes to the payer, with the fingerprint of its file and its printed list. */
@Component("sendBatchDelegate")
class SendBatchDelegate implements JavaDelegate {

    private final Payouts payouts;
    private final PayoutPapers papers;
    private final OnBehalf onBehalf;

    SendBatchDelegate(Payouts payouts, PayoutPapers papers, OnBehalf onBehalf) {
        this.payouts = payouts;
        this.papers = papers;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = Case.batchId(execution);
        payouts.send(id, papers.fingerprint(id), onBehalf.actor(execution));
        papers.keepList(id);
    }
}
