package vn.ansinh.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The oracle: all days of 2020-2027, each with the number of working days up to it. No code of the calendar is in it. */
final class DayByDay {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    private final boolean[] works = new boolean[DAYS];
    private final int[] workedUpTo = new int[DAYS];

    DayByDay() {
        Set<LocalDate> off = TestCalendar.off();
        Set<LocalDate> saturdays = TestCalendar.worked();
        int count = 0;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            works[i] = switch (day.getDayOfWeek()) {
                case SUNDAY -> false;
                case SATURDAY -> saturdays.contains(day);
                default -> !off.contains(day);
            };
            count += works[i] ? 1 : 0;
            workedUpTo[i] = count;
        }
    }

    boolean works(int i) {
        return works[i];
    }

    int between(int from, int to) {
        return to <= from ? 0 : workedUpTo[to] - workedUpTo[from];
    }

    /** Empty when the table ends before the due date is reached. */
    Optional<LocalDate> due(int from, TimeLimit limit) {
        int i = limit.unit() == DayUnit.CALENDAR ? from + limit.days() : from;
        int wanted = limit.unit() == DayUnit.WORKING ? limit.days() : 0;
        int start = workedUpTo[from];
        while (i < DAYS && (workedUpTo[i] - start < wanted || !works[i])) {
            i++;
        }
        return i < DAYS ? Optional.of(FIRST.plusDays(i)) : Optional.empty();
    }
}
