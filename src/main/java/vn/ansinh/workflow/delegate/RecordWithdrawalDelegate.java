package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.letter.DelayLetters;
import vn.ansinh.shared.Actor;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Messages;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OnBehalf;

/** The applicant withdrew: recorded, and nobody waits for papers any more. */
@Component("recordWithdrawalDelegate")
class RecordWithdrawalDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final DelayLetters letters;
    private final Messages messages;
    private final OnBehalf onBehalf;

    RecordWithdrawalDelegate(Dossiers dossiers, DelayLetters letters, Messages messages, OnBehalf onBehalf) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.messages = messages;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Case.number(execution);
        String reason = Case.text(execution, Names.VAR_REASON);
        Actor actor = onBehalf.actor(execution);
        dossiers.withdraw(number, reason == null ? "" : reason, actor);
        letters.keepStop(number, actor);
        messages.cancelSupplement(number);
    }
}
