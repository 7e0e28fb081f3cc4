package vn.ansinh.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.AppClock;

/** Ratings and opinions of these days, both included. */
record SatisfactionFilter(
        LocalDate from, LocalDate to, @Nullable String procedureCode) {

    static SatisfactionFilter of(DeskFilter asked) {
        return new SatisfactionFilter(asked.from(), asked.to(), asked.procedureCode());
    }

    public Instant begin() {
        return from.atStartOfDay(AppClock.ZONE).toInstant();
    }

    /** The first moment that is no longer meant. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(AppClock.ZONE).toInstant();
    }
}
