package vn.ansinh.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the reference holidays into the table. */
@Component
public class HolidayLoader {

    private final HolidayMapper mapper;
    private final Calendars calendars;

    HolidayLoader(HolidayMapper mapper, Calendars calendars) {
        this.mapper = mapper;
        this.calendars = calendars;
    }

    /** Adds the days that the table lacks, leaves the others as an administrator made them, and tells how many it added. */
    @Transactional
    public int load() {
        Set<LocalDate> known = new HashSet<>(mapper.listKnownDays());
        List<Holiday> missing = HolidayFile.read().stream()
                .filter(holiday -> !known.contains(holiday.day()))
                .toList();
        if (!missing.isEmpty()) {
            mapper.insertMissing(missing);
        }
        calendars.reload();
        return missing.size();
    }
}
