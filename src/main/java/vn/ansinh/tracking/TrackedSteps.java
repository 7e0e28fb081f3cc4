package vn.ansinh.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.DueText;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.HandlingUnits;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.NotFound;
import vn.ansinh.tracking.TrackedDossier.Step;

/** The way of a dossier, a step for each stage of its procedure: gone through, now, or still to come. */
@Component
class TrackedSteps {

    private final Offices offices;
    private final HandlingUnits handlingUnits;
    private final AppClock clock;

    TrackedSteps(Offices offices, HandlingUnits handlingUnits, AppClock clock) {
        this.offices = offices;
        this.handlingUnits = handlingUnits;
        this.clock = clock;
    }

    /** Stages that a finished dossier never came to are left out. */
    List<Step> of(Dossier dossier, Procedure procedure, List<Stage> runs, WorkingCalendar calendar) {
        List<String> handed = handlingUnits.handedTo(dossier, runs);
        List<Step> steps = new ArrayList<>();
        for (StageRule rule : procedure.stages()) {
            Stage last = runs.stream()
                    .filter(run -> run.code() == rule.code())
                    .reduce((first, second) -> second)
                    .orElse(null);
            boolean again = last != null && last.outcome() == Outcome.RETURN;
            if (last != null && !(again && !dossier.status().isFinal())) {
                steps.add(last.isOpen() ? now(last, calendar) : ended(last, calendar));
            } else if (!dossier.status().isFinal()) {
                steps.add(toCome(dossier, rule, handed, last));
            }
        }
        return steps;
    }

    private Step now(Stage run, WorkingCalendar calendar) {
        boolean late = isLate(run, clock.instant());
        LocalDate due = run.dueAt() == null ? null : day(run.dueAt());
        String state = run.pausedAt() != null ? "waiting" : late ? "late" : "now";
        String note = run.pausedAt() != null
                ? "tạm dừng từ %s để chờ người nộp bổ sung".formatted(Dates.date(day(run.pausedAt())))
                : due == null
                        ? null
                        : "hạn %s, %s".formatted(Dates.date(due), DueText.of(due, clock.today(), calendar));
        return step(run, state, "Đang giải quyết từ " + Dates.dateTime(run.enteredAt()), note);
    }

    private Step ended(Stage run, WorkingCalendar calendar) {
        Instant ended = run.endedAt() == null ? clock.instant() : run.endedAt();
        String how = run.outcome() == null || run.outcome() == Outcome.FORWARD
                ? "Xong"
                : run.outcome().vietnamese();
        LocalDate due = run.dueAt() == null ? null : day(run.dueAt());
        String note = null;
        if (due != null) {
            note = isLate(run, ended)
                    ? "hạn %s, %s".formatted(Dates.date(due), DueText.of(due, day(ended), calendar))
                    : "hạn %s, đúng hạn".formatted(Dates.date(due));
        }
        String state = run.outcome() == Outcome.REFUSE ? "refused" : "done";
        return step(run, state, "%s %s".formatted(how, Dates.dateTime(ended)), note);
    }

    private Step toCome(Dossier dossier, StageRule rule, List<String> handed, @Nullable Stage returned) {
        String limit = rule.limit() != null
                ? "thời hạn " + rule.limit().vietnamese()
                : rule.deadline() != null ? "hạn " + Dates.date(rule.deadline()) : null;
        String text = returned == null || returned.endedAt() == null
                ? "Chưa đến"
                : "Đã trả lại khâu trước ngày %s, sẽ làm lại".formatted(Dates.date(day(returned.endedAt())));
        return new Step(rule.code().vietnamese(), unitOf(dossier, rule, handed), "todo", text, limit);
    }

    private Step step(Stage run, String state, String text, @Nullable String note) {
        return new Step(run.code().vietnamese(), offices.name(run.unitId()), state, text, note);
    }

    private String unitOf(Dossier dossier, StageRule rule, List<String> handed) {
        try {
            return Offices.name(handlingUnits.of(dossier, rule, handed));
        } catch (NotFound gone) {
            return rule.level().vietnamese();
        }
    }

    static boolean isLate(Stage run, Instant at) {
        return run.dueAt() != null && run.pausedAt() == null && run.dueAt().isBefore(at);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AppClock.ZONE);
    }
}
