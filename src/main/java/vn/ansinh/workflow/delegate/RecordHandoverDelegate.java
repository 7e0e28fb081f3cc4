package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** The result is in the applicant's hands. */
@Component("recordHandoverDelegate")
class RecordHandoverDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final OnBehalf onBehalf;

    RecordHandoverDelegate(Dossiers dossiers, OnBehalf onBehalf) {
        this.dossiers = dossiers;
        this.onBehalf = onBehalf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dossiers.handOver(Case.number(execution), onBehalf.actor(execution));
    }
}
