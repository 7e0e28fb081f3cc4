package vn.ansinh.workflow.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.ansinh.clock.HolidaysUnknown;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.shared.AppClock;

/**
 * When a task is due, by our clock and calendar: {@code days} are left, or gone by when {@code late}; working days unless
 * the calendar does not know the years between.
 */
record Due(LocalDate on, boolean late, boolean today, int days, boolean working) {

    static @Nullable Due of(@Nullable Instant dueAt, Instant now, WorkingCalendar calendar) {
        if (dueAt == null) {
            return null;
        }
        LocalDate on = LocalDate.ofInstant(dueAt, AppClock.ZONE);
        LocalDate today = LocalDate.ofInstant(now, AppClock.ZONE);
        boolean late = now.isAfter(dueAt);
        LocalDate from = late ? on : today;
        LocalDate to = late ? today : on;
        try {
            return new Due(on, late, on.equals(today), calendar.workingDaysBetween(from, to), true);
        } catch (HolidaysUnknown unknown) {
            return new Due(on, late, on.equals(today), (int) ChronoUnit.DAYS.between(from, to), false);
        }
    }
}
