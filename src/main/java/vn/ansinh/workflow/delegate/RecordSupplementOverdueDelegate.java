package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Messages;

/** The days for bringing papers are over: the waiting stage is told. */
@Component("recordSupplementOverdueDelegate")
class RecordSupplementOverdueDelegate implements JavaDelegate {

    private final Messages messages;

    RecordSupplementOverdueDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.supplementExpired(Case.number(execution));
    }
}
