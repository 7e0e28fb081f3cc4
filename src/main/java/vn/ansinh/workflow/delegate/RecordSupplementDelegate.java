package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.Messages;

/** The counter took the papers: the waiting stage is told. */
@Component("recordSupplementDelegate")
class RecordSupplementDelegate implements JavaDelegate {

    private final Messages messages;

    RecordSupplementDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.supplementReceived(Case.number(execution));
    }
}
