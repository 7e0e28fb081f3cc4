package vn.ansinh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.support.TestCases;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;

/** Real dossiers, moved by the real engine and officers to where one of their tasks waits; what the bench multiplies. */
@TestComponent
class Templates {

    static final String COMMUNE = "C03388";
    static final String DEPARTMENT = "S12";

    private static final String COMMUNE_PROCEDURE = "ND20-TCXH";
    private static final String APPRAISED_PROCEDURE = "ND131-MAITANG";
    private static final Map<String, Object> FORWARD = Map.of("outcome", "FORWARD");

    private final TestCases cases;
    private final DossierProcess process;
    private final Procedures procedures;
    private final OfficerTasks tasks;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Templates(
            TestCases cases,
            DossierProcess process,
            Procedures procedures,
            OfficerTasks tasks,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.cases = cases;
        this.process = process;
        this.procedures = procedures;
        this.tasks = tasks;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Waits for the commune's reviewer. */
    String review() {
        return submit(COMMUNE_PROCEDURE, "K1");
    }

    /** Waits for the commune's chairman. */
    String signOff() {
        String number = review();
        work(number, FORWARD);
        return number;
    }

    /** Waits for the applicant's papers at the commune's counter. */
    String supplement() {
        String number = review();
        work(number, Map.of("outcome", "SUPPLEMENT", "reason", "Nộp bản sao giấy khai sinh"));
        if (step(number).equals(Names.SIGN_OFF_STAGE)) {
            work(number, Map.of("agreed", true));
        }
        assertThat(step(number)).isEqualTo(Names.TAKE_SUPPLEMENT);
        return number;
    }

    /** Waits for an appraiser: the district's here, the department's in the copies. */
    String appraisal() {
        String number = submit(APPRAISED_PROCEDURE, "NCC");
        for (int i = 0; i < 10 && !group(number).startsWith("APPRAISER@"); i++) {
            work(number, step(number).equals(Names.SIGN_OFF_STAGE) ? Map.of("agreed", true) : FORWARD);
        }
        assertThat(group(number)).startsWith("APPRAISER@");
        return number;
    }

    private String submit(String procedure, String group) {
        return transaction.execute(status -> {
            String number = TestCases.number(cases.receive(procedure, COMMUNE, cases.person(group, 1, 500_000)));
            String version = jdbc.sql("SELECT procedure_version_id FROM dossier WHERE number = ?")
                    .param(number)
                    .query(String.class)
                    .single();
            process.start(number, procedures.get(version).processKey());
            return number;
        });
    }

    private void work(String number, Map<String, Object> form) {
        String[] group = group(number).split("@");
        String officer = jdbc.sql(
                        "SELECT username FROM officer_role WHERE role = ? AND unit_id = ? ORDER BY username LIMIT 1")
                .params(group[0], group[1])
                .query(String.class)
                .single();
        tasks.complete(officer, task(number).id(), form);
    }

    private String group(String number) {
        return tasks.groupOf(task(number).id());
    }

    private String step(String number) {
        return task(number).step();
    }

    private OfficerTasks.Work task(String number) {
        List<OfficerTasks.Work> open = List.of(Names.HANDLE_STAGE, Names.SIGN_OFF_STAGE, Names.TAKE_SUPPLEMENT).stream()
                .flatMap(step -> tasks.open(step).stream())
                .filter(work -> number.equals(work.businessKey()))
                .toList();
        assertThat(open).as("open tasks of " + number).hasSize(1);
        return open.get(0);
    }
}
