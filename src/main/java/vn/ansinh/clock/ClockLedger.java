package vn.ansinh.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;

/** One clock's entries in their order. Each command replays them and answers the entry to append; nothing is changed. */
record ClockLedger(long dossierId, long stageId, List<ClockEntry> entries, WorkingCalendar calendar) {

    private static final int LONGEST_REASON = 500;
    private static final String CARRIED_ON = "Khâu rút lại bước đã làm: giữ hạn cũ";

    /** Counts from {@code from}, the day of the event, which may be later than {@code at} (online, at night). */
    ClockEntry start(List<TimeLimit> limits, LocalDate from, Instant at, String actor) {
        check(ClockAction.START, at);
        LocalDate due = limits.isEmpty() ? null : calendar.due(from, limits);
        String chain = limits.isEmpty() ? null : TimeLimit.textOf(limits);
        return entry(ClockAction.START, at, due, from.equals(day(at)) ? null : from, chain, null, actor);
    }

    /** The limits as they ran before under another stage's run: due then, not counted anew. */
    ClockEntry carryOn(List<TimeLimit> limits, LocalDate due, Instant at, String actor) {
        check(ClockAction.START, at);
        return entry(ClockAction.START, at, due, TimeLimit.textOf(limits), CARRIED_ON, actor);
    }

    /** A date set by order, which is kept even on a day off. */
    ClockEntry startUntil(LocalDate deadline, Instant at, String actor) {
        check(ClockAction.START, at);
        return entry(ClockAction.START, at, deadline, null, null, actor);
    }

    ClockEntry pause(Instant at, String reason, String actor) {
        check(ClockAction.PAUSE, at);
        return entry(ClockAction.PAUSE, at, dueOn(), null, given(reason), actor);
    }

    /** The due date moves by the days of the pause: the day it began is used up, the day it ends is not counted. */
    ClockEntry resume(Instant at, String reason, String actor) {
        check(ClockAction.RESUME, at);
        return entry(ClockAction.RESUME, at, shiftedDue(counted(last().at()), counted(at)), null, given(reason), actor);
    }

    /** The whole limits again from the day of {@code at} (NĐ 61/2018 Điều 19.4). A date set by order stays. */
    ClockEntry restart(Instant at, String reason, String actor) {
        check(ClockAction.RESTART, at);
        String limits = limits();
        LocalDate due = limits == null ? dueOn() : calendar.due(counted(at), TimeLimit.parseChain(limits));
        return entry(ClockAction.RESTART, at, due, limits, given(reason), actor);
    }

    /** Later than now, on a working day; the dossier's appointment only once (NĐ 61/2018 Điều 19.9). */
    ClockEntry extend(LocalDate newDue, Instant at, String reason, String actor) {
        check(ClockAction.EXTEND, at);
        LocalDate due = dueOn();
        if (due == null) {
            throw new Conflict("Không thể gia hạn: đồng hồ này không có thời hạn.");
        }
        if (stageId == 0 && entries.stream().anyMatch(entry -> entry.action() == ClockAction.EXTEND)) {
            throw new Conflict("Hồ sơ đã được hẹn lại một lần; không được hẹn lại lần nữa (NĐ 61/2018 Điều 19.9).");
        }
        if (!newDue.isAfter(due)) {
            throw new InputProblem("newDue", "Ngày hẹn mới phải sau ngày hẹn hiện tại; hãy chọn ngày muộn hơn.");
        }
        return entry(ClockAction.EXTEND, at, calendar.workingDayFrom(newDue), null, given(reason), actor);
    }

    ClockEntry stop(Instant at, String actor) {
        check(ClockAction.STOP, at);
        return entry(ClockAction.STOP, at, dueOn(), null, null, actor);
    }

    /** The day of {@code at}, but none before the clock's own first day: what happens earlier happens as if on that. */
    private LocalDate counted(Instant at) {
        LocalDate from = entries.get(0).fromOn();
        return from == null || day(at).isAfter(from) ? day(at) : from;
    }

    private @Nullable LocalDate shiftedDue(LocalDate paused, LocalDate resumed) {
        LocalDate due = dueOn();
        String limits = limits();
        if (due == null || limits == null) {
            return due;
        }
        boolean calendarDays =
                TimeLimit.parseChain(limits).stream().allMatch(limit -> limit.unit() == DayUnit.CALENDAR);
        LocalDate shifted = calendarDays
                ? due.plusDays(ChronoUnit.DAYS.between(paused, resumed))
                : calendar.plusWorkingDays(due, calendar.workingDaysBetween(paused, resumed));
        return calendar.workingDayFrom(shifted);
    }

    private void check(ClockAction action, Instant at) {
        try {
            ClockState state = ClockState.NEW;
            for (ClockEntry entry : entries) {
                state = state.after(entry.action());
            }
            state.after(action);
        } catch (IllegalClockChange e) {
            throw new IllegalClockChange("%s: %s.".formatted(whose(), e.getMessage()));
        }
        // By the day only: two nodes' clocks may differ by a moment, and no due date depends on less than a day.
        if (!entries.isEmpty() && day(at).isBefore(day(last().at()))) {
            throw new IllegalClockChange("%s: thời điểm %s trước lần ghi gần nhất.".formatted(whose(), at));
        }
    }

    private String whose() {
        return stageId == 0 ? "Hồ sơ " + dossierId : "Khâu %d của hồ sơ %d".formatted(stageId, dossierId);
    }

    private ClockEntry last() {
        return entries.get(entries.size() - 1);
    }

    private @Nullable LocalDate dueOn() {
        return last().dueOn();
    }

    private @Nullable String limits() {
        return entries.get(0).limits();
    }

    private ClockEntry entry(
            ClockAction action,
            Instant at,
            @Nullable LocalDate dueOn,
            @Nullable String limits,
            @Nullable String reason,
            String actor) {
        return entry(action, at, dueOn, null, limits, reason, actor);
    }

    private ClockEntry entry(
            ClockAction action,
            Instant at,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate fromOn,
            @Nullable String limits,
            @Nullable String reason,
            String actor) {
        // Whole milliseconds, as the column has them: a rounding server would move the last instant to the next day.
        Instant stored = at.truncatedTo(ChronoUnit.MILLIS);
        return new ClockEntry(0, dossierId, stageId, action, stored, dueOn, fromOn, limits, reason, actor);
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new InputProblem("reason", "Chưa ghi lý do; hãy ghi lý do.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InputProblem("reason", "Lý do dài quá %d ký tự; hãy viết ngắn lại.".formatted(LONGEST_REASON));
        }
        return reason;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AppClock.ZONE);
    }
}
