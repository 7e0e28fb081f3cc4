package vn.ansinh.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.clock.DueText;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.dossier.Stage;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** A run of a stage on the dossier's page. {@code state}: done, now, waiting; {@code due} in words. */
record StageView(
        String name,
        int run,
        String unit,
        String entered,
        @Nullable String dueOn,
        String due,
        @Nullable String ended,
        @Nullable String outcome,
        @Nullable String reason,
        boolean late,
        String state) {

    static StageView of(Stage stage, String unit, Instant now, WorkingCalendar calendar) {
        Instant dueAt = stage.dueAt();
        LocalDate dueOn = dueAt == null ? null : day(dueAt);
        Instant ended = stage.endedAt();
        boolean late = dueAt != null && (ended == null ? now : ended).isAfter(dueAt) && stage.pausedAt() == null;
        return new StageView(
                stage.code().vietnamese(),
                stage.run(),
                unit,
                Dates.dateTime(stage.enteredAt()),
                dueOn == null ? null : Dates.date(dueOn),
                due(stage, dueOn, late, now, calendar),
                ended == null ? null : Dates.dateTime(ended),
                stage.outcome() == null ? null : stage.outcome().vietnamese(),
                stage.reason(),
                late,
                ended != null ? "done" : stage.pausedAt() != null ? "waiting" : "now");
    }

    private static String due(
            Stage stage, @Nullable LocalDate dueOn, boolean late, Instant now, WorkingCalendar calendar) {
        Instant ended = stage.endedAt();
        if (ended == null) {
            return stage.pausedAt() != null ? "đang chờ người nộp bổ sung" : DueText.of(dueOn, day(now), calendar);
        }
        return late ? "xong khi đã " + DueText.of(dueOn, day(ended), calendar) : "xong đúng hạn";
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AppClock.ZONE);
    }
}
