package vn.ansinh.workflow.forms;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;

/** Dossiers of commune C03388 for the forms, moved on by its officers. */
@TestComponent
class Cases {

    static final String COMMUNE = "C03388";
    static final String REVIEWER = "xetduyet.03388";
    static final String CHAIRMAN = "chutich.03388";

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final List<String> NAMES =
            List.of("Lò Văn Ín", "Tao Thị Pành", "Giàng A Páo", "Vàng Thị Mỷ", "Đèo Văn Đức");

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final DossierProcess process;
    private final OfficerTasks tasks;
    private final TaskService taskService;
    private final Decisions decisions;
    private final AppClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Cases(
            Dossiers dossiers,
            Procedures procedures,
            DossierProcess process,
            OfficerTasks tasks,
            TaskService taskService,
            Decisions decisions,
            AppClock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.process = process;
        this.tasks = tasks;
        this.taskService = taskService;
        this.decisions = decisions;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(AppClock.ZONE).toInstant());
    }

    /** A household business; its number. */
    String household() {
        return submit("QD15-HKD", "HKD", 1);
    }

    /** A commune's list of so many people; its number. */
    String list(int people) {
        return submit("QD15-LIST", "HONGHEO", people);
    }

    private String submit(String procedureCode, String group, int people) {
        String version =
                procedures.inForce(procedureCode, clock.today()).orElseThrow().id();
        List<NewLine> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lines.add(person(group));
        }
        NewDossier application = new NewDossier(
                version,
                Channel.COUNTER,
                people == 1 ? ApplicantKind.HOUSEHOLD : ApplicantKind.COMMUNE,
                people == 1 ? lines.get(0).fullName() : "UBND xã Thân Thuộc",
                people == 1 ? lines.get(0).idNumber() : null,
                "Bản Nà Phát",
                "0912345678",
                null,
                Map.of("revenue", "85000000", "eventOn", "2020-04-01", "otherBenefit", "false"),
                COMMUNE,
                lines);
        return transaction.execute(status -> {
            String number = dossiers.receive(application, new Actor("tiepnhan.03388", COMMUNE))
                    .dossier()
                    .number();
            process.start(number, procedures.get(version).processKey());
            return number;
        });
    }

    private static NewLine person(String group) {
        int n = PEOPLE.incrementAndGet();
        return new NewLine(
                NAMES.get(n % NAMES.size()) + " " + n,
                "0990800%05d".formatted(n),
                null,
                null,
                1950 + n % 50,
                null,
                n % 2 == 0 ? "M" : "F",
                "Bản Nà Phát",
                group,
                3,
                group.equals("HKD") ? 3_000_000 : 750_000,
                PayChannel.POST,
                null);
    }

    Dossier dossier(String number) {
        return dossiers.get(number);
    }

    /** The id of the open task of this step and case. */
    String task(String businessKey, String step) {
        return tasks.open(step).stream()
                .filter(task -> businessKey.equals(task.businessKey()))
                .map(OfficerTasks.Work::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + step + " of " + businessKey));
    }

    void claim(String officer, String taskId) {
        tasks.as(officer, () -> {
            taskService.claim(taskId, officer);
            return true;
        });
    }

    void complete(String officer, String businessKey, String step, Map<String, Object> form) {
        tasks.complete(officer, task(businessKey, step), form);
    }

    void reviewed(String number) {
        complete(REVIEWER, number, Names.HANDLE_STAGE, Map.of("outcome", "FORWARD"));
        complete(CHAIRMAN, number, Names.SIGN_OFF_STAGE, Map.of("agreed", true));
    }

    /** A household business that waits for the province's decision. */
    String appraised() {
        String number = household();
        reviewed(number);
        complete("thue.105", number, Names.HANDLE_STAGE, Map.of("outcome", "FORWARD"));
        complete("thamdinh1.105", number, Names.HANDLE_STAGE, Map.of("outcome", "FORWARD"));
        complete("lanhdao.105", number, Names.SIGN_OFF_STAGE, Map.of("agreed", true));
        return number;
    }

    /** The business key of the open task of a step that names nothing of the dossier. */
    String openKey(String step) {
        return tasks.open(step).stream()
                .map(OfficerTasks.Work::businessKey)
                .findFirst()
                .orElseThrow();
    }

    void submitDraft(String... numbers) {
        String key = openKey(Names.GATHER_DOSSIERS);
        List<Long> ids = new ArrayList<>();
        for (String number : numbers) {
            ids.add(dossier(number).id());
        }
        decisions.add(Long.parseLong(key.substring(3)), ids);
        complete("thamdinh1.12", key, Names.GATHER_DOSSIERS, Map.of());
    }

    /** As if {@code officer} had put the decision with this dossier together. */
    void preparedBy(String officer, String number) {
        jdbc.sql(
                        "UPDATE decision d JOIN decision_dossier x ON x.decision_id = d.id SET d.prepared_by = ? WHERE x.dossier_id ="
                                + " ?")
                .params(officer, dossier(number).id())
                .update();
    }
}
