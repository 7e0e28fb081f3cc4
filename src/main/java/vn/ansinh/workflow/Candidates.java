package vn.ansinh.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Role;
import vn.ansinh.procedure.StageRule;

/** Who may take a task ({@code ${candidates.…}}): a role in a unit, written {@code REVIEWER@C03388}. */
@Component("candidates")
public class Candidates {

    private final Stages stages;
    private final Dossiers dossiers;

    Candidates(Stages stages, Dossiers dossiers) {
        this.stages = stages;
        this.dossiers = dossiers;
    }

    public static String group(Role role, String unitId) {
        return role.name() + "@" + unitId;
    }

    public String worker(DelegateExecution execution) {
        Stage stage = stages.get(Case.stageId(execution));
        Role worker = rule(stage).worker();
        return group(worker == null ? Role.APPRAISER : worker, stage.unitId());
    }

    public String signOff(DelegateExecution execution) {
        Stage stage = stages.get(Case.stageId(execution));
        Role head = rule(stage).signOff();
        return group(head == null ? Role.LEADER : head, stage.unitId());
    }

    public String receiver(DelegateExecution execution) {
        return group(Role.RECEIVER, dossiers.get(Case.number(execution)).receivingUnitId());
    }

    public String inUnit(DelegateExecution execution, String role) {
        return group(Role.valueOf(role), (String) execution.getVariable(Names.VAR_UNIT_ID));
    }

    private StageRule rule(Stage stage) {
        return dossiers.ruleOf(dossiers.getById(stage.dossierId()), stage.code());
    }
}
