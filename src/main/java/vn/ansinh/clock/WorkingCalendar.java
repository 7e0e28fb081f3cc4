package vn.ansinh.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ansinh.shared.AppClock;

/**
 * The working days of civil servants: Monday to Friday, without the days off, with the Saturdays worked instead. Pure
 * and immutable. The day of an event is never counted, and a period that ends on a day off ends on the next working
 * day (BLDS 2015 Điều 147, 148). What needs a day of a year that is not covered throws {@link HolidaysUnknown}.
 */
public final class WorkingCalendar {

    /** The Labour Code gives at least ten; a year with fewer has only begun to be entered (a swap in January, say). */
    private static final int FEWEST_DAYS_OFF_OF_A_FULL_YEAR = 8;

    private static final LocalTime MORNING_OPENS = LocalTime.of(7, 0);
    private static final LocalTime MORNING_CLOSES = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON_OPENS = LocalTime.of(13, 30);
    private static final LocalTime AFTERNOON_CLOSES = LocalTime.of(17, 0);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;
    private final SortedSet<Integer> years;

    /** Covers each year for which {@code off} holds a whole year's days off. A day in both sets is worked. */
    public WorkingCalendar(Set<LocalDate> off, Set<LocalDate> worked) {
        this(off, worked, fullYears(off));
    }

    /** Covers {@code firstYear} to {@code lastYear} whatever {@code off} holds. */
    public WorkingCalendar(Set<LocalDate> off, Set<LocalDate> worked, int firstYear, int lastYear) {
        this(
                off,
                worked,
                IntStream.rangeClosed(firstYear, lastYear).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private WorkingCalendar(Set<LocalDate> off, Set<LocalDate> worked, SortedSet<Integer> years) {
        this.off = Set.copyOf(off);
        this.worked = Set.copyOf(worked);
        this.years = years;
    }

    private static SortedSet<Integer> fullYears(Set<LocalDate> off) {
        Map<Integer, Integer> daysOff = new HashMap<>();
        off.forEach(day -> daysOff.merge(day.getYear(), 1, Integer::sum));
        SortedSet<Integer> full = new TreeSet<>(daysOff.keySet());
        full.removeIf(year -> daysOff.getOrDefault(year, 0) < FEWEST_DAYS_OFF_OF_A_FULL_YEAR);
        return full;
    }

    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!covers(day)) {
            throw new HolidaysUnknown(day, years);
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }

    /** The day itself when it is worked, else the next working day. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** The last day of {@code limit} when {@code from} is the day of the event; always a working day. */
    public LocalDate due(LocalDate from, TimeLimit limit) {
        return workingDayFrom(
                switch (limit.unit()) {
                    case WORKING -> plusWorkingDays(from, limit.days());
                    case CALENDAR -> from.plusDays(limit.days());
                });
    }

    /**
     * The last day of a chain of limits: each begins on the day the one before it ends.
     *
     * @throws IllegalArgumentException when the chain is empty: there is no due date then
     */
    public LocalDate due(LocalDate from, List<TimeLimit> chain) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("No limits, no due date");
        }
        LocalDate day = from;
        for (TimeLimit limit : chain) {
            day = due(day, limit);
        }
        return day;
    }

    /** The {@code days}-th working day after {@code from}, itself not counted; {@code from} when {@code days} is 0. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return step(from, days, 1);
    }

    /** The {@code days}-th working day before {@code from}, itself not counted; {@code from} when {@code days} is 0. */
    public LocalDate minusWorkingDays(LocalDate from, int days) {
        return step(from, days, -1);
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        if (days < 0) {
            throw new IllegalArgumentException("A number of days cannot be negative: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after the first day up to the second, itself counted; 0 when it is not later. */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** Working days gone by since {@code dueOn}, 0 when it is not past: on the Saturday after a Friday still 0. */
    public int workingDaysLate(LocalDate dueOn, LocalDate today) {
        return workingDaysBetween(dueOn, today);
    }

    /**
     * The day of the event for {@link #due}: the day of receipt, but for an online submission outside office hours
     * (07:00-11:30, 13:30-17:00) or on a day off the next working day.
     */
    public LocalDate countFrom(Instant receivedAt, boolean online) {
        LocalDateTime received = LocalDateTime.ofInstant(receivedAt, AppClock.ZONE);
        LocalDate day = received.toLocalDate();
        if (!online || (isWorkingDay(day) && isOfficeHour(received.toLocalTime()))) {
            return day;
        }
        return plusWorkingDays(day, 1);
    }

    private static boolean isOfficeHour(LocalTime time) {
        return (!time.isBefore(MORNING_OPENS) && !time.isAfter(MORNING_CLOSES))
                || (!time.isBefore(AFTERNOON_OPENS) && !time.isAfter(AFTERNOON_CLOSES));
    }

    /** The last second of a due day in Việt Nam: a day period ends when its last day ends (BLDS 2015 Điều 148). */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(AppClock.ZONE).toInstant();
    }
}
