package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;

/** The control sheet of a dossier as it stands: one row a hand-over, from the runs of its stages and their due dates. */
@Service
@Transactional(readOnly = true)
public class Controls {

    private static final String APPLICANT = "Người nộp hồ sơ";

    private final Dossiers dossiers;
    private final Stages stages;
    private final Units units;
    private final Officers officers;
    private final AppClock clock;

    Controls(Dossiers dossiers, Stages stages, Units units, Officers officers, AppClock clock) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.units = units;
        this.officers = officers;
        this.clock = clock;
    }

    /** Who may see the dossier is asked before. */
    public byte[] sheet(String number) {
        Dossier dossier = dossiers.get(number);
        Unit counter = units.get(dossier.receivingUnitId());
        List<Stage> runs = stages.list(dossier.id());
        Instant now = clock.instant();
        return ControlSheet.render(new ControlModel(
                FormSet.at(dossier.receivedAt()),
                DossierWords.head(counter, dossier, "KSHS", now),
                number,
                dossier.applicantName(),
                dossiers.procedureOf(dossier).name(),
                Issuer.agency(units.get(dossier.decidingUnitId())),
                runs.stream()
                        .map(Stage::unitId)
                        .filter(unit -> !unit.equals(dossier.decidingUnitId()))
                        .distinct()
                        .map(unit -> Issuer.agency(units.get(unit)))
                        .toList(),
                dossier.receivedAt(),
                dossier.dueOn(),
                dossier.originalDueOn(),
                handOvers(dossier, counter, runs),
                now));
    }

    private List<HandOver> handOvers(Dossier dossier, Unit counter, List<Stage> runs) {
        List<HandOver> rows = new ArrayList<>();
        String desk = DossierWords.office(counter);
        rows.add(new HandOver(
                APPLICANT,
                desk,
                dossier.receivedAt(),
                dossier.applicantName(),
                name(dossier.receivedBy()),
                null,
                null));
        String from = desk;
        String giver = name(dossier.receivedBy());
        Stage before = null;
        for (Stage run : runs) {
            String to = desk(run);
            rows.add(new HandOver(
                    from,
                    to,
                    run.enteredAt(),
                    giver,
                    name(run.workedBy()),
                    before == null ? null : result(before),
                    before == null ? null : note(before)));
            from = to;
            giver = name(run.workedBy() == null ? run.endedBy() : run.workedBy());
            before = run;
        }
        if (before != null && before.endedAt() != null && dossier.finishedAt() != null) {
            rows.add(new HandOver(from, APPLICANT, before.endedAt(), giver, null, result(before), note(before)));
        }
        return rows;
    }

    private String desk(Stage run) {
        return Issuer.agency(units.get(run.unitId())) + " ("
                + Issuer.lower(run.code().vietnamese()) + ")";
    }

    /** How the run kept its limit, by the day; null where the law sets none or the run goes on. */
    static @Nullable String result(Stage run) {
        if (run.dueAt() == null || run.endedAt() == null) {
            return null;
        }
        LocalDate due = LocalDate.ofInstant(run.dueAt(), AppClock.ZONE);
        LocalDate ended = LocalDate.ofInstant(run.endedAt(), AppClock.ZONE);
        return ended.isBefore(due) ? "Trước hạn" : ended.equals(due) ? "Đúng hạn" : "Quá hạn";
    }

    private static @Nullable String note(Stage run) {
        return run.outcome() == null || run.outcome() == Outcome.FORWARD
                ? null
                : run.outcome().vietnamese();
    }

    private @Nullable String name(@Nullable String username) {
        return username == null
                ? null
                : officers.find(username).map(Officer::fullName).orElse(null);
    }
}
