package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stages;
import vn.ansinh.letter.CaseLetters;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Messages;
import vn.ansinh.workflow.OnBehalf;

/** Papers are missing: the clocks stand still and the counter gets the task to take them. */
@Component("requestSupplementDelegate")
class RequestSupplementDelegate implements JavaDelegate {

    private final Stages stages;
    private final OnBehalf onBehalf;
    private final Messages messages;
    private final CaseLetters letters;

    RequestSupplementDelegate(Stages stages, OnBehalf onBehalf, Messages messages, CaseLetters letters) {
        this.stages = stages;
        this.onBehalf = onBehalf;
        this.messages = messages;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long stageId = Case.stageId(execution);
        stages.pauseForSupplement(stageId, onBehalf.actor(execution));
        letters.keepSupplement(Case.number(execution), stageId);
        messages.askSupplement(Case.number(execution), stageId);
    }
}
