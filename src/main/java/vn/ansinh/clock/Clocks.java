package vn.ansinh.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;

/**
 * The ledger that proves every due date: one clock per stage, and one per dossier with {@code stageId} 0. Entries
 * are only appended. A command that the clock's state does not allow throws {@link IllegalClockChange}; a due date in
 * a year without holidays throws {@link HolidaysUnknown}. A due date is met until the end of that day.
 */
@Service
@Transactional
public class Clocks {

    private final ClockMapper mapper;
    private final Calendars calendars;

    Clocks(ClockMapper mapper, Calendars calendars) {
        this.mapper = mapper;
        this.calendars = calendars;
    }

    /** Counts {@code limits} from the day of {@code at}, itself not counted. No limits, no due date: null. */
    public @Nullable LocalDate start(long dossierId, long stageId, List<TimeLimit> limits, Instant at, String actor) {
        return start(dossierId, stageId, limits, LocalDate.ofInstant(at, AppClock.ZONE), at, actor);
    }

    /** The same when the event's day is another than the day of {@code at}: {@link WorkingCalendar#countFrom}. */
    public @Nullable LocalDate start(
            long dossierId, long stageId, List<TimeLimit> limits, LocalDate from, Instant at, String actor) {
        return append(ledger(dossierId, stageId).start(limits, from, at, actor)).dueOn();
    }

    /** Work comes back before its time was over: the limits go on, due as they were before. */
    public void carryOn(long dossierId, long stageId, List<TimeLimit> limits, LocalDate due, Instant at, String actor) {
        append(ledger(dossierId, stageId).carryOn(limits, due, at, actor));
    }

    /** A campaign's date. Pauses and restarts do not move it; only {@link #extend} does. */
    public void startUntil(long dossierId, long stageId, LocalDate deadline, Instant at, String actor) {
        append(ledger(dossierId, stageId).startUntil(deadline, at, actor));
    }

    /** Waits for the applicant; the due date stands still until {@link #resume}. */
    public void pause(long dossierId, long stageId, Instant at, String reason, String actor) {
        append(ledger(dossierId, stageId).pause(at, reason, actor));
    }

    /**
     * Ends the pause. {@code restart}: the whole limits again from the day of {@code at} (NĐ 61/2018 Điều 19.4). Else
     * the due date moves by the days of the pause: calendar days if all limits are, working days otherwise.
     *
     * @return the due date, null when the clock has none
     */
    public @Nullable LocalDate resume(
            long dossierId, long stageId, boolean restart, Instant at, String reason, String actor) {
        ClockLedger ledger = ledger(dossierId, stageId);
        return append(restart ? ledger.restart(at, reason, actor) : ledger.resume(at, reason, actor))
                .dueOn();
    }

    /**
     * Moves the due date to {@code newDue}, or to the working day after it if that is a day off.
     *
     * @return the due date
     * @throws vn.ansinh.shared.InputProblem when {@code newDue} is not later than the due date, or there is no reason
     * @throws vn.ansinh.shared.Conflict when the dossier was extended before (NĐ 61/2018 Điều 19.9) or has no due date
     */
    public LocalDate extend(long dossierId, long stageId, LocalDate newDue, Instant at, String reason, String actor) {
        return Objects.requireNonNull(append(ledger(dossierId, stageId).extend(newDue, at, reason, actor))
                .dueOn());
    }

    /** The work is done, refused or withdrawn; the clock takes nothing more. */
    public void stop(long dossierId, long stageId, Instant at, String actor) {
        append(ledger(dossierId, stageId).stop(at, actor));
    }

    /** Every entry of the dossier's clocks in the order of writing. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<ClockEntry> ledger(long dossierId) {
        return mapper.list(dossierId);
    }

    private ClockLedger ledger(long dossierId, long stageId) {
        return new ClockLedger(dossierId, stageId, mapper.listForUpdate(dossierId, stageId), calendars.current());
    }

    private ClockEntry append(ClockEntry entry) {
        mapper.insert(entry);
        return entry;
    }
}
