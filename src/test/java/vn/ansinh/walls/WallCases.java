package vn.ansinh.walls;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.ansinh.workflow.EngineJobs;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;

/** A household's dossier of commune C03388 with a paper and a letter, moved on by the officers whose turn it is. */
@TestComponent
class WallCases {

    static final String COMMUNE = "C03388";
    static final String RECEIVER = "tiepnhan.03388";

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final DossierProcess process;
    private final OfficerTasks tasks;
    private final Decisions decisions;
    private final EngineJobs jobs;
    private final AppClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WallCases(
            Dossiers dossiers,
            Procedures procedures,
            DossierProcess process,
            OfficerTasks tasks,
            Decisions decisions,
            EngineJobs jobs,
            AppClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.process = process;
        this.tasks = tasks;
        this.decisions = decisions;
        this.jobs = jobs;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(AppClock.ZONE).toInstant());
    }

    /** Handed in, waiting for the commune's review; its number. */
    String handedIn() {
        var procedure = procedures.inForce("QD15-HKD", clock.today()).orElseThrow();
        String idNumber = "09%010d"
                .formatted(800_000
                        + jdbc.sql("SELECT COUNT(*) FROM line")
                                .query(Integer.class)
                                .single());
        NewLine line = new NewLine(
                "Lường Thị Tường",
                idNumber,
                null,
                null,
                1970,
                null,
                "F",
                "Bản Mẫu",
                "HKD",
                3,
                3_000_000,
                PayChannel.POST,
                null);
        NewDossier application = new NewDossier(
                procedure.id(),
                Channel.COUNTER,
                ApplicantKind.HOUSEHOLD,
                line.fullName(),
                idNumber,
                "Bản Mẫu",
                null,
                null,
                Map.of("revenue", "85000000", "eventOn", "2020-04-01", "otherBenefit", "false"),
                COMMUNE,
                List.of(line));
        return transaction.execute(status -> {
            String number = dossiers.receive(application, new Actor(RECEIVER, COMMUNE))
                    .dossier()
                    .number();
            process.start(number, procedure.processKey());
            addPapers(dossiers.get(number).id());
            return number;
        });
    }

    private void addPapers(long dossier) {
        jdbc.sql(
                        "INSERT INTO intake_draft (token, username, number, updated_at) SELECT ?, ?, number, ? FROM dossier WHERE id = ?")
                .params(UUID.randomUUID().toString(), RECEIVER, LocalDateTime.now(clock), dossier)
                .update();
        jdbc.sql("INSERT INTO document (dossier_id, kind, title, file_name, content_type, size, sha256, content,"
                        + " uploaded_at, uploaded_by) VALUES (?, 'DON', 'Đơn', 'don.pdf', 'application/pdf', 4,"
                        + " REPEAT('0', 64), '%PDF', NOW(3), 'tiepnhan.03388')")
                .param(dossier)
                .update();
        jdbc.sql("INSERT INTO letter (kind, dossier_id, title, file_name, made_at, sha256, content)"
                        + " VALUES ('RECEIPT', ?, 'Giấy tiếp nhận', 'giay.pdf', NOW(3), REPEAT('0', 64), '%PDF')")
                .param(dossier)
                .update();
    }

    /** What the addresses' braces stand for; the dossier was typed by {@link #RECEIVER}. */
    Map<String, String> names(String number) {
        long id = dossiers.get(number).id();
        return Map.of(
                "none",
                "0",
                "step",
                "khoa",
                "number",
                number,
                "task",
                task(number),
                "code",
                "QD15-HKD",
                "token",
                one("SELECT token FROM intake_draft x JOIN dossier d ON d.number = x.number WHERE d.id = ?", id),
                "document",
                one("SELECT id FROM document WHERE dossier_id = ?", id),
                "letter",
                one("SELECT MIN(id) FROM letter WHERE dossier_id = ?", id));
    }

    /** The dossier's one open task. */
    String task(String number) {
        return List.of(Names.HANDLE_STAGE, Names.SIGN_OFF_STAGE).stream()
                .flatMap(step -> tasks.open(step).stream())
                .filter(work -> number.equals(work.businessKey()))
                .map(OfficerTasks.Work::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task of " + number));
    }

    /** The province's draft decision with this dossier in it; its task. */
    String gathered(String number) {
        Dossier dossier = dossiers.get(number);
        String draft = one(
                "SELECT MAX(x.id) FROM decision x JOIN dossier d ON d.deciding_unit_id = x.unit_id"
                        + " WHERE x.status = 'DRAFT' AND x.procedure_code = 'QD15-HKD' AND d.id = ?",
                dossier.id());
        decisions.add(Long.parseLong(draft), List.of(dossier.id()));
        return open(Names.GATHER_DOSSIERS, "QD-" + draft);
    }

    /** The batch that the signed decision's lines wait in; its task. */
    String signed(String gatherTask, String number) {
        tasks.complete("thamdinh1.12", gatherTask, Map.of());
        String decision = one(
                "SELECT decision_id FROM line WHERE dossier_id = ?",
                dossiers.get(number).id());
        tasks.complete("lanhdao.12", open(Names.SIGN_DECISION, "QD-" + decision), Map.of(Names.VAR_AGREED, true));
        jobs.runDue();
        String batch = one(
                "SELECT b.id FROM payout_batch b JOIN dossier d ON d.district_unit_id = b.district_unit_id"
                        + " WHERE b.status = 'OPEN' AND b.channel = 'POST' AND b.unit_id = 'P12' AND d.id = ?",
                dossiers.get(number).id());
        return open(Names.PREPARE_BATCH, "CT-" + batch);
    }

    private String open(String step, String key) {
        return tasks.open(step).stream()
                .filter(work -> key.equals(work.businessKey()))
                .map(OfficerTasks.Work::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + step + " of " + key));
    }

    /** {@code ROLE@unit} that the open task waits for. */
    String turn(String taskId) {
        return tasks.groupOf(taskId);
    }

    void forward(String officer, String number) {
        tasks.complete(officer, task(number), Map.of(Names.VAR_OUTCOME, "FORWARD"));
    }

    void agree(String officer, String number) {
        tasks.complete(officer, task(number), Map.of(Names.VAR_AGREED, true));
    }

    /** Everything that a call without the right to it must leave as it is. */
    String fingerprint(String number) {
        long id = dossiers.get(number).id();
        return one(
                "SELECT CONCAT_WS('|', d.version, d.status, d.stage_code, d.handling_unit_id,"
                        + " (SELECT COUNT(*) FROM dossier_event e WHERE e.dossier_id = d.id),"
                        + " (SELECT GROUP_CONCAT(l.status, l.amount ORDER BY l.id) FROM line l WHERE l.dossier_id = d.id),"
                        + " (SELECT GROUP_CONCAT(s.id, s.version ORDER BY s.id) FROM stage s WHERE s.dossier_id = d.id),"
                        + " (SELECT COUNT(*) FROM audit_event WHERE kind <> 'SIGN_IN_DELAYED'),"
                        + " (SELECT COUNT(*) FROM letter x WHERE x.dossier_id = d.id))"
                        + " FROM dossier d WHERE d.id = ?",
                id);
    }

    /** The first officer of each role at each of these units. */
    List<Person> people(List<String> units) {
        return jdbc.sql("SELECT MIN(username) AS username, unit_id, role FROM officer_role WHERE unit_id IN (:units)"
                        + " AND username NOT LIKE 'probe.%' GROUP BY unit_id, role ORDER BY unit_id, role")
                .param("units", units)
                .query(Person.class)
                .list();
    }

    private String one(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }
}
