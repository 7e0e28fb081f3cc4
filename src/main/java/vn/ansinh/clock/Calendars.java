package vn.ansinh.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** The working calendar of the holiday table, read again each minute so that an edit on one node reaches the others. */
@Service
public class Calendars {

    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

    private record Loaded(WorkingCalendar calendar, long atNanos) {}

    private final HolidayMapper mapper;
    private final LongSupplier nanos;
    private volatile @Nullable Loaded loaded;

    @Autowired
    Calendars(HolidayMapper mapper) {
        this(mapper, System::nanoTime);
    }

    Calendars(HolidayMapper mapper, LongSupplier nanos) {
        this.mapper = mapper;
        this.nanos = nanos;
    }

    public WorkingCalendar current() {
        Loaded kept = loaded;
        return kept != null && nanos.getAsLong() - kept.atNanos() < KEPT_NANOS ? kept.calendar() : reload();
    }

    /** Reads the table now; call it after an edit. Due dates already given do not move. */
    public WorkingCalendar reload() {
        List<Holiday> holidays = mapper.list();
        WorkingCalendar calendar =
                new WorkingCalendar(days(holidays, Holiday.Kind.OFF), days(holidays, Holiday.Kind.WORK));
        loaded = new Loaded(calendar, nanos.getAsLong());
        return calendar;
    }

    private static Set<LocalDate> days(List<Holiday> holidays, Holiday.Kind kind) {
        return holidays.stream()
                .filter(holiday -> holiday.kind() == kind)
                .map(Holiday::day)
                .collect(Collectors.toUnmodifiableSet());
    }
}
