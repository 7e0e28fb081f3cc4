package vn.ansinh.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.DueText;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** Late runs of stages, derived from the dates at the moment of asking. */
@Service
class LateList {

    static final int PAGE = 50;

    private static final int PIECE = 2000;
    private static final int UNITS = 20;

    private final SupervisionMapper mapper;
    private final Procedures procedures;
    private final Calendars calendars;
    private final AppClock clock;

    LateList(SupervisionMapper mapper, Procedures procedures, Calendars calendars, AppClock clock) {
        this.mapper = mapper;
        this.procedures = procedures;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param page from 1; one that does not exist is taken as the nearest that does */
    @Transactional(readOnly = true)
    public LatePage page(Scope scope, LateFilter filter, int page) {
        Instant now = clock.instant();
        int total = mapper.countLate(scope, filter, now);
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        WorkingCalendar calendar = calendars.current();
        List<LatePage.Row> rows = mapper.listLate(scope, filter, now, (shown - 1) * PAGE, PAGE).stream()
                .map(run -> row(run, now, calendar))
                .toList();
        return new LatePage(rows, total, shown, pages);
    }

    /** Whose they are: the unit that has the run has used up the time. */
    @Transactional(readOnly = true)
    public List<LatePage.Unit> units(Scope scope, LateFilter filter) {
        Instant now = clock.instant();
        WorkingCalendar calendar = calendars.current();
        return mapper.listLateUnits(scope, filter, now, UNITS).stream()
                .map(unit -> new LatePage.Unit(
                        unit.unitName(),
                        unit.runs(),
                        Dates.date(day(unit.firstDueAt())),
                        filter.finished() ? null : lateness(day(unit.firstDueAt()), day(now), calendar),
                        Links.to(LatePages.PATH, withUnit(filter, unit.unitId()))))
                .toList();
    }

    private static Map<String, String> withUnit(LateFilter filter, String unitId) {
        Map<String, String> query = filter.query();
        query.put("donvi", unitId);
        return query;
    }

    /** All of them, a few thousand in memory at a time. */
    void each(Scope scope, LateFilter filter, BiConsumer<LateRun, LatePage.Row> use) {
        Instant now = clock.instant();
        WorkingCalendar calendar = calendars.current();
        long after = 0;
        List<LateRun> piece;
        do {
            piece = mapper.listLateAfter(scope, filter, now, after, PIECE);
            for (LateRun run : piece) {
                use.accept(run, row(run, now, calendar));
                after = run.stageId();
            }
        } while (piece.size() == PIECE);
    }

    private static String lateness(LocalDate due, LocalDate until, WorkingCalendar calendar) {
        return DueText.of(due, until, calendar).replaceFirst("^quá hạn ", "");
    }

    private LatePage.Row row(LateRun run, Instant now, WorkingCalendar calendar) {
        LocalDate due = day(run.dueAt());
        LocalDate until = day(run.endedAt() == null ? now : run.endedAt());
        return new LatePage.Row(
                run.number(),
                run.applicantName(),
                procedures.get(run.procedureVersionId()).code(),
                run.code().vietnamese(),
                run.unitName(),
                run.communeName(),
                Dates.date(due),
                lateness(due, until, calendar),
                run.endedAt() == null ? null : Dates.date(until),
                run.officer(),
                run.appointment() == null ? null : Dates.date(run.appointment()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AppClock.ZONE);
    }
}
