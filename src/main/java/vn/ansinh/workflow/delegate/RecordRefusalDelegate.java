package vn.ansinh.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Stages;
import vn.ansinh.letter.CaseLetters;
import vn.ansinh.workflow.Case;
import vn.ansinh.workflow.OnBehalf;

/** Refused as a whole, with the reason of the stage that refused. */
@Component("recordRefusalDelegate")
class RecordRefusalDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Stages stages;
    private final OnBehalf onBehalf;
    private final CaseLetters letters;

    RecordRefusalDelegate(Dossiers dossiers, Stages stages, OnBehalf onBehalf, CaseLetters letters) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.onBehalf = onBehalf;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Dossier dossier = dossiers.get(Case.number(execution));
        dossiers.refuse(dossier.number(), stages.refusalReason(dossier.id()), onBehalf.actor(execution));
        letters.keepRefusal(dossier.number());
    }
}
