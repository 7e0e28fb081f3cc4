package vn.ansinh.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;

/** Where a dossier lost its time: the run of a stage that went, or goes, furthest past its due date. */
@Component
class Culprits {

    private final DeskMapper mapper;
    private final Units units;
    private final AppClock clock;

    Culprits(DeskMapper mapper, Units units, AppClock clock) {
        this.mapper = mapper;
        this.units = units;
        this.clock = clock;
    }

    /** «Thẩm định – Huyện Tam Đường» by dossier; nothing where every stage kept its date. */
    Map<Long, String> of(Collection<Long> dossierIds) {
        Map<Long, OwnRun> worst = new HashMap<>();
        if (!dossierIds.isEmpty()) {
            for (OwnRun run : mapper.listRuns(dossierIds)) {
                if (!past(run).isZero()) {
                    worst.merge(run.dossierId(), run, (a, b) -> past(a).compareTo(past(b)) >= 0 ? a : b);
                }
            }
        }
        Map<Long, String> texts = new HashMap<>();
        worst.forEach((id, run) -> texts.put(id, run.code().vietnamese() + " – " + units.name(run.unitId())));
        return texts;
    }

    /** While the applicant is asked for papers the clock stands. */
    private Duration past(OwnRun run) {
        Instant until =
                run.endedAt() != null ? run.endedAt() : run.pausedAt() != null ? run.pausedAt() : clock.instant();
        Duration past = Duration.between(run.dueAt(), until);
        return past.isNegative() ? Duration.ZERO : past;
    }
}
