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

/** Workers without a contract who handed in their applications at commune C03388 before the day begins. */
@TestComponent
class Applicants {

    private static final String COMMUNE = "C03388";

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final DossierProcess process;
    private final AppClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Applicants(
            Dossiers dossiers,
            Procedures procedures,
            DossierProcess process,
            AppClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.process = process;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The number of the dossier that {@code name} handed in now. */
    String handsIn(String name) {
        var procedure = procedures.inForce("QD15-TUDO", clock.today()).orElseThrow();
        int people = jdbc.sql("SELECT COUNT(*) FROM line").query(Integer.class).single();
        String idNumber = "012180%06d".formatted(700_000 + people);
        NewLine line = new NewLine(
                name, idNumber, null, null, 1980, null, "F", "Bản Mẫu 3", "TUDO", 3, 3_000_000, PayChannel.POST, null);
        NewDossier application = new NewDossier(
                procedure.id(),
                Channel.COUNTER,
                ApplicantKind.CITIZEN,
                name,
                idNumber,
                "Bản Mẫu 3",
                "0912345678",
                null,
                Map.of("job", "Bán hàng rong", "income", "500000", "resident", "true", "otherBenefit", "false"),
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

    /** One text of the database about a dossier: {@code sql} has one place for its id. */
    String ask(String number, String sql) {
        return String.valueOf(jdbc.sql(sql)
                .param(dossiers.get(number).id())
                .query(String.class)
                .single());
    }

    String numberOfList() {
        return jdbc.sql("SELECT MAX(number) FROM dossier WHERE line_count = ?")
                .param(Roster.GOOD)
                .query(String.class)
                .single();
    }
}
