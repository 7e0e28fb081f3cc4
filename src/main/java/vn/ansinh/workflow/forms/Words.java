package vn.ansinh.workflow.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.DueText;
import vn.ansinh.procedure.FactRule;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** Dates, lateness and facts in the words of the forms. */
@Component
class Words {

    private final Calendars calendars;
    private final AppClock clock;

    Words(Calendars calendars, AppClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @Nullable
    String date(@Nullable LocalDate day) {
        return day == null ? null : Dates.date(day);
    }

    @Nullable
    String time(@Nullable Instant at) {
        return at == null ? null : Dates.dateTime(at);
    }

    String due(@Nullable LocalDate dueOn) {
        return DueText.of(dueOn, clock.today(), calendars.current());
    }

    String due(@Nullable Instant dueAt) {
        return due(dueAt == null ? null : LocalDate.ofInstant(dueAt, AppClock.ZONE));
    }

    boolean isLate(@Nullable LocalDate dueOn) {
        return dueOn != null && clock.today().isAfter(dueOn);
    }

    boolean isLate(@Nullable Instant dueAt, @Nullable Instant endedAt) {
        return dueAt != null && (endedAt == null ? clock.instant() : endedAt).isAfter(dueAt);
    }

    /** A fact as its rule says to read it; what does not read so is shown as it is. */
    static String fact(FactRule rule, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "chưa khai";
        }
        return switch (rule.type()) {
            case "date" -> day(value);
            case "number" -> value.matches("\\d{1,18}") ? Dong.plain(Long.parseLong(value)) : value;
            case "yesno" -> value.equals("true") || value.equals("yes") ? "Có" : "Không";
            default -> value;
        };
    }

    private static String day(String value) {
        try {
            return Dates.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
