package vn.ansinh.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far a due date is, in the words of lists and of the citizen's page. */
public final class DueText {

    private DueText() {}

    /**
     * "còn 3 ngày làm việc", "đến hạn hôm nay", "quá hạn 2 ngày làm việc", "không có thời hạn". Plain days when the
     * calendar does not cover the years between: a page about an old dossier must not fail.
     */
    public static String of(@Nullable LocalDate dueOn, LocalDate today, WorkingCalendar calendar) {
        if (dueOn == null) {
            return "không có thời hạn";
        }
        if (dueOn.equals(today)) {
            return "đến hạn hôm nay";
        }
        return dueOn.isAfter(today)
                ? "còn " + distance(today, dueOn, calendar)
                : "quá hạn " + distance(dueOn, today, calendar);
    }

    private static String distance(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        try {
            int days = calendar.workingDaysBetween(from, to);
            return days == 0 ? "dưới 1 ngày làm việc" : TimeLimit.working(days).vietnamese();
        } catch (HolidaysUnknown e) {
            return TimeLimit.calendar((int) ChronoUnit.DAYS.between(from, to)).vietnamese();
        }
    }
}
