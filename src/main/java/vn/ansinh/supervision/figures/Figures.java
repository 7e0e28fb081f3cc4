package vn.ansinh.supervision.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.HolidaysUnknown;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.shared.AppClock;

/**
 * Keeps the figures in step with the case. Each change of a dossier leaves a touch in its own transaction; here touched
 * dossiers are read anew as a whole, never added to, so that doing it twice or dying half-way harms nothing. One node at
 * a time, the others leave it to that one.
 */
@Service
public class Figures {

    private static final int CHUNK = 500;

    private final FiguresMapper mapper;
    private final Calendars calendars;
    private final AppClock clock;
    private final TransactionTemplate transaction;

    Figures(FiguresMapper mapper, Calendars calendars, AppClock clock, TransactionTemplate transaction) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Takes in what waits, at most one chunk; false when nothing more waits or another node is at it. */
    public boolean step() {
        return Boolean.TRUE.equals(transaction.execute(status -> takeIn()));
    }

    /** Takes in all that waits. */
    public void catchUp() {
        boolean more = true;
        while (more) {
            more = step();
        }
    }

    /**
     * Everything that was committed before is in the figures, empty before they were complete once. A page takes a chunk
     * in itself first, so that it is seldom older than the click.
     */
    public Optional<Instant> asOf() {
        step();
        return mapper.findAsOf();
    }

    /** Forgets all figures and reads every dossier again, for a table that was mended by hand. */
    public void rebuild() {
        transaction.executeWithoutResult(status -> {
            mapper.deleteAll();
            mapper.deleteAllLines();
            mapper.touchAll();
        });
        catchUp();
    }

    private boolean takeIn() {
        if (mapper.lockState().isEmpty()) {
            return false;
        }
        Instant before = clock.instant();
        List<Touch> touches = mapper.lockTouches(CHUNK);
        if (!touches.isEmpty()) {
            read(touches.stream().map(Touch::dossierId).distinct().toList());
            mapper.deleteTouches(touches.stream().map(Touch::id).toList());
        }
        boolean more = touches.size() == CHUNK;
        if (!more) {
            mapper.updateAsOf(before);
        }
        return more;
    }

    private void read(Collection<Long> dossierIds) {
        WorkingCalendar calendar = calendars.current();
        List<FiguresRow> rows = mapper.listDossiers(dossierIds).stream()
                .map(figures -> new FiguresRow(figures, handlingDays(figures, calendar)))
                .toList();
        if (!rows.isEmpty()) {
            mapper.upsertDossiers(rows);
        }
        mapper.deleteLines(dossierIds);
        mapper.insertLines(dossierIds);
    }

    private static @Nullable Integer handlingDays(DossierFigures figures, WorkingCalendar calendar) {
        if (figures.answeredOn() == null) {
            return null;
        }
        try {
            return calendar.workingDaysBetween(figures.receivedOn(), figures.answeredOn());
        } catch (HolidaysUnknown beyond) {
            return null;
        }
    }
}
