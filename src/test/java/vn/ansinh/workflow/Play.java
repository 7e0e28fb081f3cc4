package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
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
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** Plays dossiers through the real engine with the demo officers, so that a test reads as a trace. */
@TestComponent
class Play {

    static final String COMMUNE = "C03388";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final DossierProcess process;
    private final OfficerTasks tasks;
    private final EngineJobs jobs;
    private final AppClock clock;
    private final JdbcClient jdbc;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;

    Play(
            Dossiers dossiers,
            Procedures procedures,
            DossierProcess process,
            OfficerTasks tasks,
            EngineJobs jobs,
            AppClock clock,
            JdbcClient jdbc,
            HistoryService history,
            RuntimeService runtime,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.process = process;
        this.tasks = tasks;
        this.jobs = jobs;
        this.clock = clock;
        this.jdbc = jdbc;
        this.history = history;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    /** The clock stands at {@code yyyy-MM-ddTHH:mm} Vietnamese time, and what is due by then has run. */
    void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(AppClock.ZONE).toInstant());
        jobs.runDue();
    }

    /** One person who is nobody else's. */
    NewLine person(String group, int months, long amount) {
        int n = PEOPLE.incrementAndGet();
        return new NewLine(
                "Lò Văn Thử " + n,
                "0990700%05d".formatted(n),
                null,
                null,
                1970,
                null,
                "M",
                "Bản Mẫu",
                group,
                months,
                amount,
                PayChannel.POST,
                null);
    }

    String submit(String procedureCode, String communeId, NewLine... lines) {
        Procedure procedure =
                procedures.inForce(procedureCode, clock.today()).orElseThrow(() -> new AssertionError(procedureCode));
        return transaction.execute(status -> {
            String number = dossiers.receive(
                            new NewDossier(
                                    procedure.id(),
                                    Channel.COUNTER,
                                    ApplicantKind.CITIZEN,
                                    lines[0].fullName(),
                                    lines[0].idNumber(),
                                    "Bản Mẫu",
                                    null,
                                    null,
                                    Map.of(),
                                    communeId,
                                    List.of(lines)),
                            new Actor(holder("RECEIVER@" + communeId), communeId))
                    .dossier()
                    .number();
            process.start(number, procedure.processKey());
            return number;
        });
    }

    /** The officer whom the task of this step and case waits for does it; gives who it was. */
    String work(String businessKey, String step, Map<String, Object> form) {
        return work(businessKey, step, null, form);
    }

    String work(String businessKey, String step, String notBy, Map<String, Object> form) {
        OfficerTasks.Work task = task(businessKey, step);
        String officer = holders(tasks.groupOf(task.id())).stream()
                .filter(name -> !name.equals(notBy))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody takes " + task.name()));
        tasks.complete(officer, task.id(), form);
        return officer;
    }

    boolean isOpen(String businessKey, String step) {
        return tasks.open(step).stream().anyMatch(t -> businessKey.equals(t.businessKey()));
    }

    String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    void completeAs(String officer, String taskId, Map<String, Object> form) {
        tasks.complete(officer, taskId, form);
    }

    String groupOf(String businessKey, String step) {
        return tasks.groupOf(task(businessKey, step).id());
    }

    OfficerTasks.Work task(String businessKey, String step) {
        List<OfficerTasks.Work> found = tasks.open(step).stream()
                .filter(t -> businessKey.equals(t.businessKey()))
                .toList();
        assertThat(found).as(step + " of " + businessKey).hasSize(1);
        return found.get(0);
    }

    String holder(String group) {
        return holders(group).get(0);
    }

    List<String> holders(String group) {
        String[] parts = group.split("@");
        return jdbc.sql("SELECT username FROM officer_role WHERE role = ? AND unit_id = ? ORDER BY username")
                .params(parts[0], parts[1])
                .query(String.class)
                .list();
    }

    void forward(String number) {
        work(number, Names.HANDLE_STAGE, Map.of("outcome", "FORWARD"));
    }

    void agree(String number) {
        work(number, Names.SIGN_OFF_STAGE, Map.of("agreed", true));
    }

    Dossier dossier(String number) {
        return dossiers.get(number);
    }

    List<String> events(String number) {
        return jdbc.sql("SELECT kind FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id WHERE d.number = ?"
                        + " ORDER BY e.id")
                .param(number)
                .query(String.class)
                .list();
    }

    long count(String sql, Object... params) {
        return jdbc.sql(sql).params(List.of(params)).query(Long.class).single();
    }

    /** The end events that instances with this business key have reached, in order. */
    List<String> ends(String businessKey) {
        List<String> ids = new ArrayList<>();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream()
                                .map(a -> a.getActivityId())
                                .filter(id -> id.startsWith("endEvent_"))
                                .forEach(ids::add));
        return ids;
    }

    boolean isRunning(String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AppClock.ZONE);
    }

    /** From district appraisal's end: into the draft, signed; gives the decision's id. */
    long decide(String unitId, String procedureCode, Decisions decisions, String... numbers) {
        long draft = count(
                "SELECT id FROM decision WHERE status = 'DRAFT' AND unit_id = ? AND procedure_code = ?",
                unitId,
                procedureCode);
        List<Long> ids = new ArrayList<>();
        for (String number : numbers) {
            ids.add(dossier(number).id());
        }
        decisions.add(draft, ids);
        String preparer = work("QD-" + draft, Names.GATHER_DOSSIERS, Map.of());
        work("QD-" + draft, Names.SIGN_DECISION, preparer, Map.of("agreed", true));
        jobs.runDue();
        return draft;
    }

    /** Seals, checks and sends the open batch of the district; gives its id. */
    long send(String unitId, String districtId) {
        long batch = count(
                "SELECT id FROM payout_batch WHERE status = 'OPEN' AND unit_id = ? AND district_unit_id = ?",
                unitId,
                districtId);
        String preparer = work("CT-" + batch, Names.PREPARE_BATCH, Map.of());
        work("CT-" + batch, Names.CHECK_BATCH, preparer, Map.of("agreed", true));
        return batch;
    }

    /** What the payer's file does, straight on the rows: all paid but the named people. */
    void payAllBut(long batch, String... idNumbers) {
        jdbc.sql("UPDATE payment SET status = 'PAID', paid_on = ? WHERE batch_id = ?")
                .params(clock.today(), batch)
                .update();
        for (String idNumber : idNumbers) {
            jdbc.sql(
                            "UPDATE payment p JOIN line l ON l.id = p.line_id SET p.status = 'NOT_COLLECTED', p.paid_on = NULL,"
                                    + " p.reason = 'Vắng mặt' WHERE p.batch_id = ? AND l.id_number = ?")
                    .params(batch, idNumber)
                    .update();
        }
        jdbc.sql(
                        "UPDATE line l JOIN payment p ON p.line_id = l.id SET l.status = 'PAID' WHERE p.batch_id = ? AND p.status ="
                                + " 'PAID'")
                .param(batch)
                .update();
        work("CT-" + batch, Names.PAY_AND_RETURN, Map.of());
        jobs.runDue();
    }

    void runDueJobs() {
        jobs.runDue();
    }
}
