package vn.ansinh.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.HolidaysUnknown;
import vn.ansinh.clock.TimeLimit;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;

/** What is public at this moment, as conditions for the database. */
@Component
class PostingWindow {

    /** 60 working days and every holiday there is between them. */
    private static final int FURTHEST_BACK = 120;

    /**
     * @param reviews procedures whose review includes the posting
     * @param hidden groups that are on no list
     */
    record Window(Instant now, List<Review> reviews, List<HiddenGroup> hidden) {}

    /** A review that began at {@code from} or later is still public. */
    record Review(String versionId, Instant from) {}

    record HiddenGroup(String versionId, String code) {}

    private final Procedures procedures;
    private final Calendars calendars;
    private final AppClock clock;

    PostingWindow(Procedures procedures, Calendars calendars, AppClock clock) {
        this.procedures = procedures;
        this.calendars = calendars;
        this.clock = clock;
    }

    Window now() {
        List<Procedure> posting =
                procedures.all().stream().filter(Procedure::posts).toList();
        return new Window(
                clock.instant(),
                posting.stream().flatMap(this::review).toList(),
                posting.stream()
                        .flatMap(p -> p.hiddenGroups().stream().map(code -> new HiddenGroup(p.id(), code)))
                        .toList());
    }

    /** The last day of a posting that began then. */
    LocalDate lastDay(Procedure procedure, Instant from, Instant stageDue) {
        TimeLimit limit = procedure.posting();
        return limit == null
                ? LocalDate.ofInstant(stageDue, AppClock.ZONE)
                : calendars.current().due(LocalDate.ofInstant(from, AppClock.ZONE), limit);
    }

    private Stream<Review> review(Procedure procedure) {
        TimeLimit limit = procedure.posting();
        return limit == null
                ? Stream.empty()
                : earliest(limit)
                        .map(day -> new Review(
                                procedure.id(), day.atStartOfDay(AppClock.ZONE).toInstant()))
                        .stream();
    }

    /** The earliest day whose posting lasts until today; none where the holidays of the year are not known. */
    private Optional<LocalDate> earliest(TimeLimit limit) {
        WorkingCalendar calendar = calendars.current();
        LocalDate today = clock.today();
        LocalDate day = today;
        try {
            for (int back = 0;
                    back < FURTHEST_BACK
                            && !calendar.due(day.minusDays(1), limit).isBefore(today);
                    back++) {
                day = day.minusDays(1);
            }
            return Optional.of(day);
        } catch (HolidaysUnknown notSet) {
            return Optional.empty();
        }
    }
}
