package vn.ansinh.browser;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
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

/** Another household business of the same commune, handed in and moved on without a browser. */
@TestComponent
class Neighbour {

    static final String NAME = "Giàng A Mẫu";
    private static final String COMMUNE = "C03388";

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final DossierProcess process;
    private final OfficerTasks tasks;
    private final AppClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Neighbour(
            Dossiers dossiers,
            Procedures procedures,
            DossierProcess process,
            OfficerTasks tasks,
            AppClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.process = process;
        this.tasks = tasks;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A number that nobody of this database has: of a woman born in 1970. */
    String freeIdNumber() {
        int people = jdbc.sql("SELECT COUNT(*) FROM line").query(Integer.class).single();
        return "011170%06d".formatted(people + 1);
    }

    /** The number of a dossier that waits for the commune's review. */
    String handsIn() {
        var procedure = procedures.inForce("QD15-HKD", clock.today()).orElseThrow();
        String idNumber = freeIdNumber();
        NewLine line = new NewLine(
                NAME, idNumber, null, null, 1970, null, "F", "Bản Mẫu 2", "HKD", 3, 3_000_000, PayChannel.POST, null);
        NewDossier application = new NewDossier(
                procedure.id(),
                Channel.COUNTER,
                ApplicantKind.HOUSEHOLD,
                NAME,
                idNumber,
                "Bản Mẫu 2",
                null,
                null,
                Map.of("revenue", "85000000", "eventOn", "2020-04-01", "otherBenefit", "false"),
                COMMUNE,
                List.of(line));
        return transaction.execute(status -> {
            String number = dossiers.receive(application, new Actor("tiepnhan.03388", COMMUNE))
                    .dossier()
                    .number();
            process.start(number, procedure.processKey());
            return number;
        });
    }

    /** The number of a dossier that waits for the province's decision. */
    String isAppraised() {
        String number = handsIn();
        forward("xetduyet.03388", number);
        agree("chutich.03388", number);
        forward("thue.105", number);
        forward("thamdinh2.105", number);
        agree("lanhdao.105", number);
        return number;
    }

    private void forward(String officer, String number) {
        complete(officer, number, Names.HANDLE_STAGE, Map.of(Names.VAR_OUTCOME, "FORWARD"));
    }

    private void agree(String officer, String number) {
        complete(officer, number, Names.SIGN_OFF_STAGE, Map.of(Names.VAR_AGREED, true));
    }

    private void complete(String officer, String number, String step, Map<String, Object> form) {
        String task = tasks.open(step).stream()
                .filter(open -> number.equals(open.businessKey()))
                .map(OfficerTasks.Work::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + step + " of " + number));
        tasks.complete(officer, task, form);
    }
}
