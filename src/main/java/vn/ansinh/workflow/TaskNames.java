package vn.ansinh.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.ansinh.decision.Decision;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Units;
import vn.ansinh.payout.Batch;
import vn.ansinh.payout.Payouts;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;

/** Names each new task by its case («Xét duyệt tại xã · 000.12.… · Lò Văn An»), so that a list of tasks can be read. */
@Component
public class TaskNames implements TaskListener {

    private static final int LONGEST = 200;

    private final Dossiers dossiers;
    private final Stages stages;
    private final Decisions decisions;
    private final Payouts payouts;
    private final Procedures procedures;
    private final Units units;

    TaskNames(
            Dossiers dossiers,
            Stages stages,
            Decisions decisions,
            Payouts payouts,
            Procedures procedures,
            Units units) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.decisions = decisions;
        this.payouts = payouts;
        this.procedures = procedures;
        this.units = units;
    }

    @Override
    public void notify(DelegateTask task) {
        String name = String.join(" · ", parts(task.getName(), task));
        task.setName(name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…");
    }

    private List<String> parts(String step, DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        return switch (task.getTaskDefinitionKey()) {
            case Names.GATHER_DOSSIERS, Names.SIGN_DECISION -> {
                Decision decision = decisions.get(Case.decisionId(execution));
                yield List.of(step, nameOf(decision.procedureCode()));
            }
            case Names.PREPARE_BATCH, Names.CHECK_BATCH, Names.PAY_AND_RETURN -> {
                Batch batch = payouts.get(Case.batchId(execution));
                yield List.of(
                        step,
                        units.name(batch.districtUnitId()),
                        batch.channel().vietnamese());
            }
            case Names.HANDLE_STAGE -> {
                Dossier dossier = dossiers.get(Case.number(execution));
                String stage = stages.get(Case.stageId(execution)).code().vietnamese();
                yield List.of(stage, dossier.number(), dossier.applicantName());
            }
            default -> {
                Dossier dossier = dossiers.get(Case.number(execution));
                yield List.of(step, dossier.number(), dossier.applicantName());
            }
        };
    }

    private String nameOf(String procedureCode) {
        return procedures.all().stream()
                .filter(p -> p.code().equals(procedureCode))
                .reduce((older, newer) -> newer)
                .map(Procedure::name)
                .orElse(procedureCode);
    }
}
