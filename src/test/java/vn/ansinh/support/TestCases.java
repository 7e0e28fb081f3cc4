package vn.ansinh.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.decision.Decisions;
import vn.ansinh.decision.Filter;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** Dossiers for tests of what is read: through the domain's services, without their routes. */
@TestComponent
public class TestCases {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Dossiers dossiers;
    private final Stages stages;
    private final Procedures procedures;
    private final Decisions decisions;
    private final AppClock clock;
    private final JdbcClient jdbc;

    TestCases(
            Dossiers dossiers,
            Stages stages,
            Procedures procedures,
            Decisions decisions,
            AppClock clock,
            JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.procedures = procedures;
        this.decisions = decisions;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** {@code yyyy-MM-ddTHH:mm}, Vietnamese time. */
    public void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(AppClock.ZONE).toInstant());
    }

    public NewLine person(String group, int months, long amount) {
        int n = PEOPLE.incrementAndGet();
        return new NewLine(
                "Vàng Thị Mẫu " + n,
                "0990800%05d".formatted(n),
                null,
                null,
                1970,
                null,
                "F",
                "Bản Mẫu",
                group,
                months,
                amount,
                PayChannel.POST,
                null);
    }

    public Dossiers.Received receive(String procedureCode, String communeId, NewLine... lines) {
        return dossiers.receive(
                new NewDossier(
                        procedures
                                .inForce(procedureCode, clock.today())
                                .orElseThrow()
                                .id(),
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
                officer("tiepnhan." + communeId.substring(1), communeId));
    }

    public Stage enter(Dossiers.Received received, StageCode code) {
        return stages.enter(number(received), code, Actor.SYSTEM);
    }

    public void end(Stage stage, Outcome outcome, @Nullable String reasonCode, @Nullable String reason) {
        stages.propose(stage.id(), outcome, reasonCode, reason, officer("thamdinh1.105", stage.unitId()));
        stages.close(stage.id(), Actor.SYSTEM);
    }

    public void forward(Stage stage) {
        end(stage, Outcome.FORWARD, null, null);
    }

    public Stage askForPapers(Stage stage, String what) {
        stages.propose(stage.id(), Outcome.SUPPLEMENT, null, what, officer("thamdinh1.105", stage.unitId()));
        stages.pauseForSupplement(stage.id(), Actor.SYSTEM);
        return stages.get(stage.id());
    }

    /** All that wait at the unit, into one decision, signed: their lines are approved, they too. */
    public void decide(String procedureCode, Dossiers.Received... all) {
        for (Dossiers.Received received : all) {
            stages.enter(number(received), StageCode.APPROVAL, Actor.SYSTEM);
            decisions.awaitDecision(fresh(received));
        }
        Dossier first = fresh(all[0]);
        long draft = jdbc.sql("SELECT id FROM decision WHERE status = 'DRAFT' AND unit_id = ? AND procedure_code = ?")
                .params(first.decidingUnitId(), procedureCode)
                .query(Long.class)
                .single();
        decisions.addAll(draft, Filter.ALL);
        decisions.submit(draft, officer("thamdinh1.12", first.decidingUnitId()));
        String number = String.valueOf(decisions
                .sign(draft, true, null, officer("lanhdao.12", first.decidingUnitId()))
                .number());
        for (Dossiers.Received received : all) {
            Stage approval = stages.last(number(received), StageCode.APPROVAL);
            stages.close(approval.id(), Outcome.FORWARD, null, null, Actor.SYSTEM);
            dossiers.approve(received.dossier().id(), number, Actor.SYSTEM);
        }
    }

    /** What the payer's return file says of every line of the dossiers: paid, or not collected for the reason. */
    public void pay(LocalDate paidOn, @Nullable String notCollected, Dossiers.Received... all) {
        for (Dossiers.Received received : all) {
            Dossier dossier = fresh(received);
            jdbc.sql("INSERT INTO payout_batch (unit_id, district_unit_id, payer_unit_id, channel, status, opened_at,"
                            + " line_count, total, version) VALUES (?, ?, 'B12', 'POST', 'SENT', NOW(3), 1, 0, 0)")
                    .params(
                            dossier.decidingUnitId(),
                            Objects.requireNonNullElse(dossier.districtUnitId(), dossier.receivingUnitId()))
                    .update();
            jdbc.sql("INSERT INTO payment (batch_id, seq, line_id, amount, status, paid_on, reason)"
                            + " SELECT (SELECT MAX(id) FROM payout_batch), l.seq, l.id, l.amount, ?, ?, ? FROM line l"
                            + " WHERE l.dossier_id = ? AND l.status = 'APPROVED'")
                    .params(Arrays.asList(
                            notCollected == null ? "PAID" : "NOT_COLLECTED",
                            notCollected == null ? paidOn : null,
                            notCollected,
                            dossier.id()))
                    .update();
            jdbc.sql("UPDATE line l JOIN payment p ON p.live_line_id = l.id AND p.status = 'PAID'"
                            + " SET l.status = 'PAID' WHERE l.dossier_id = ?")
                    .param(dossier.id())
                    .update();
            jdbc.sql("INSERT INTO dossier_touch (dossier_id) VALUES (?)")
                    .param(dossier.id())
                    .update();
        }
    }

    public Dossier fresh(Dossiers.Received received) {
        return dossiers.get(number(received));
    }

    public static String number(Dossiers.Received received) {
        return received.dossier().number();
    }

    public static Actor officer(String username, String unitId) {
        return new Actor(username, unitId);
    }
}
