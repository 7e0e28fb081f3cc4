package vn.ansinh.workflow.lists;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.support.TestCases;
import vn.ansinh.workflow.OfficerTasks;

/** Dossiers with their routes at commune C03388, worked on by its officers. */
@TestComponent
public class Office {

    public static final String COMMUNE = "C03388";
    public static final String RECEIVER = "tiepnhan.03388";
    public static final String REVIEWER = "xetduyet.03388";
    public static final String CHAIRMAN = "chutich.03388";
    public static final String STRANGER = "xetduyet.03389";

    private final TestCases cases;
    private final DossierProcess process;
    private final Procedures procedures;
    private final OfficerTasks officers;
    private final TaskService tasks;
    private final TransactionTemplate transaction;

    Office(
            TestCases cases,
            DossierProcess process,
            Procedures procedures,
            OfficerTasks officers,
            TaskService tasks,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.process = process;
        this.procedures = procedures;
        this.officers = officers;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    /** A household's dossier, waiting for the reviewer. */
    public String household() {
        return received("QD15-HKD", cases.person("HKD", 1, 1_000_000));
    }

    public String list(NewLine... people) {
        return received("QD15-LIST", people);
    }

    private String received(String procedure, NewLine... lines) {
        return transaction.execute(status -> {
            var received = cases.receive(procedure, COMMUNE, lines);
            String number = TestCases.number(received);
            process.start(
                    number,
                    procedures.get(received.dossier().procedureVersionId()).processKey());
            return number;
        });
    }

    public String task(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    public void claim(String officer, String number) {
        officers.as(officer, () -> {
            tasks.claim(task(number), officer);
            return true;
        });
    }

    public void complete(String officer, String number, Map<String, Object> form) {
        officers.complete(officer, task(number), form);
    }

    /** Proposed, agreed: on to the next unit, or, with {@code SUPPLEMENT}, back to the counter. */
    public void send(String number, Map<String, Object> form) {
        complete(REVIEWER, number, form);
        if (tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey("userTask_signOffStage")
                        .count()
                > 0) {
            complete(CHAIRMAN, number, Map.of("agreed", true));
        }
    }
}
