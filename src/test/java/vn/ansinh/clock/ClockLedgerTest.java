package vn.ansinh.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;

class ClockLedgerTest {

    private static final String ACTOR = "receiver.C03388";

    private final Book book = new Book();
    private final Clocks clocks = new Clocks(book, new Calendars(new HolidaysFromFile(), () -> 0L));

    @Test
    void startCountsTheWholeChainAndKeepsIt() {
        assertThat(start("5W+2W+3W+2W", "2020-04-29T16:30")).isEqualTo("2020-05-19");
        assertThat(last()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(ClockAction.START);
            assertThat(entry.limits()).isEqualTo("5W+2W+3W+2W");
            assertThat(entry.actor()).isEqualTo(ACTOR);
        });
    }

    @Test
    void startCountsFromAnotherDayThanTheInstantWhenTold() {
        Instant night = at("2020-04-29T22:00");
        LocalDate from = TestCalendar.calendar().countFrom(night, true);

        assertThat(clocks.start(1, 0, List.of(TimeLimit.working(1)), from, night, ACTOR))
                .isEqualTo("2020-05-05");
        assertThat(last().at()).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({
        // submitted, paused, resumed, due of 3 working days: what is done before the first day moves nothing
        "2020-05-08T18:00, 2020-05-09T09:00, 2020-05-11T09:00, 2020-05-14",
        "2020-05-08T18:00, 2020-05-08T19:00, 2020-05-12T09:00, 2020-05-15",
        "2020-05-08T18:00, 2020-05-11T09:00, 2020-05-13T09:00, 2020-05-18",
        "2020-05-08T16:00, 2020-05-08T16:30, 2020-05-11T09:00, 2020-05-14",
    })
    void pauseBeforeTheFirstDayCountsAsOnThatDay(
            LocalDateTime submitted, LocalDateTime paused, LocalDateTime resumed, LocalDate due) {
        Instant night = submitted.atZone(AppClock.ZONE).toInstant();
        LocalDate from = TestCalendar.calendar().countFrom(night, true);
        clocks.start(1, 0, List.of(TimeLimit.working(3)), from, night, ACTOR);
        pause(paused.toString());

        assertThat(resume(false, resumed.toString())).isEqualTo(due);
    }

    @Test
    void restartBeforeTheFirstDayCountsFromThatDay() {
        Instant night = at("2020-05-08T18:00");
        LocalDate from = TestCalendar.calendar().countFrom(night, true);
        LocalDate due = clocks.start(1, 0, List.of(TimeLimit.working(3)), from, night, ACTOR);
        pause("2020-05-09T09:00");

        assertThat(resume(true, "2020-05-10T09:00")).isEqualTo(due).isEqualTo("2020-05-14");
    }

    @Test
    void clockWithoutLimitsNeverGetsADueDate() {
        assertThat(clocks.start(1, 0, List.of(), at("2020-04-29T08:00"), ACTOR)).isNull();
        pause("2020-05-04T08:00");
        assertThat(clocks.resume(1, 0, false, at("2020-05-06T08:00"), "đủ giấy tờ", ACTOR))
                .isNull();
        pause("2020-05-07T08:00");
        assertThat(clocks.resume(1, 0, true, at("2020-05-08T08:00"), "đủ giấy tờ", ACTOR))
                .isNull();
        assertThatThrownBy(() -> extend("2020-06-01", "2020-05-08T09:00"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("không có thời hạn");
    }

    @ParameterizedTest
    @CsvSource({
        // limits, start, pause, resume, due: 2020-04-30 and 05-01 are days off
        "5W, 2020-05-04, 2020-05-05, 2020-05-05, 2020-05-11",
        "5W, 2020-05-04, 2020-05-05, 2020-05-07, 2020-05-13",
        "5W, 2020-05-04, 2020-05-08, 2020-05-09, 2020-05-11",
        "5W, 2020-04-27, 2020-04-29, 2020-05-04, 2020-05-07",
        "5W+12C, 2020-05-04, 2020-05-05, 2020-05-07, 2020-05-27",
        "12C, 2020-05-04, 2020-05-05, 2020-05-07, 2020-05-20",
        "12C, 2020-05-04, 2020-05-08, 2020-05-11, 2020-05-21",
        "12C+3C, 2020-05-04, 2020-05-08, 2020-05-11, 2020-05-25",
        "1W, 2020-05-04, 2020-05-07, 2020-05-11, 2020-05-07",
    })
    void resumeMovesTheDueDateByThePause(
            String limits, LocalDate started, LocalDate paused, LocalDate resumed, LocalDate due) {
        start(limits, started + "T08:00");
        pause(paused + "T10:00");
        assertThat(last().dueOn()).isEqualTo(book.entries.get(0).dueOn());

        assertThat(resume(false, resumed + "T14:00")).isEqualTo(due);
    }

    @Test
    void resumeLeavesAsManyWorkingDaysAsThereWereAtThePause() {
        WorkingCalendar calendar = TestCalendar.calendar();
        LocalDate started = LocalDate.of(2020, 4, 20);
        LocalDate due = calendar.due(started, TimeLimit.working(12));
        int compared = 0;
        for (LocalDate paused = started; paused.isBefore(due); paused = paused.plusDays(1)) {
            for (int waited = 0; waited < 40; waited++) {
                book.entries.clear();
                start("12W", started + "T08:00");
                pause(paused + "T09:00");
                LocalDate resumed = paused.plusDays(waited);
                LocalDate moved = resume(false, resumed + "T10:00");
                assertThat(calendar.workingDaysBetween(resumed, moved))
                        .as("%s to %s", paused, resumed)
                        .isEqualTo(calendar.workingDaysBetween(paused, due));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(400);
    }

    @Test
    void secondPauseAddsToTheFirst() {
        start("5W", "2020-05-04T08:00");
        pause("2020-05-05T08:00");
        resume(false, "2020-05-06T08:00");
        pause("2020-05-07T08:00");

        assertThat(resume(false, "2020-05-11T08:00")).isEqualTo("2020-05-14");
    }

    @Test
    void restartGivesTheWholeLimitsAgain() {
        start("5W+2W", "2020-04-20T08:00");
        pause("2020-04-27T08:00");

        assertThat(resume(true, "2020-04-29T08:00")).isEqualTo("2020-05-12");
        assertThat(last().action()).isEqualTo(ClockAction.RESTART);
        assertThat(last().limits()).isEqualTo("5W+2W");
    }

    @Test
    void dateSetByOrderStaysThroughPauseAndRestart() {
        LocalDate sunday = LocalDate.of(2020, 6, 28);
        clocks.startUntil(1, 0, sunday, at("2020-05-04T08:00"), ACTOR);
        pause("2020-05-05T08:00");
        assertThat(resume(false, "2020-05-12T08:00")).isEqualTo(sunday);
        pause("2020-05-13T08:00");
        assertThat(resume(true, "2020-05-20T08:00")).isEqualTo(sunday);
    }

    @Test
    void extensionIsLaterOnAWorkingDayAndGivenOnce() {
        start("5W", "2020-05-04T08:00");
        assertThatThrownBy(() -> extend("2020-05-11", "2020-05-08T08:00"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("muộn hơn");

        assertThat(extend("2020-05-16", "2020-05-08T08:00")).isEqualTo("2020-05-18");
        assertThatThrownBy(() -> extend("2020-05-29", "2020-05-18T08:00"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Điều 19.9");
    }

    @Test
    void stageMayBeExtendedAgain() {
        clocks.start(1, 7, List.of(TimeLimit.working(5)), at("2020-05-04T08:00"), ACTOR);
        clocks.extend(1, 7, LocalDate.of(2020, 5, 12), at("2020-05-08T08:00"), "mưa lũ", ACTOR);

        assertThat(clocks.extend(1, 7, LocalDate.of(2020, 5, 13), at("2020-05-12T08:00"), "mưa lũ", ACTOR))
                .isEqualTo("2020-05-13");
    }

    @Test
    void extensionStillCountsAfterARestart() {
        start("5W", "2020-05-04T08:00");
        extend("2020-05-15", "2020-05-08T08:00");
        pause("2020-05-11T08:00");
        resume(true, "2020-05-12T08:00");

        assertThatThrownBy(() -> extend("2020-06-01", "2020-05-13T08:00")).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource(ClockAction.class)
    void nothingFollowsAStop(ClockAction action) {
        start("5W", "2020-05-04T08:00");
        clocks.stop(1, 0, at("2020-05-05T08:00"), ACTOR);

        refuses(action, "đã kết thúc");
        assertThat(book.entries).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "PAUSE", "EXTEND"})
    void pausedClockOnlyGoesOnOrStops(ClockAction action) {
        start("5W", "2020-05-04T08:00");
        pause("2020-05-05T08:00");

        refuses(action, "đang tạm dừng");
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "RESUME", "RESTART"})
    void runningClockDoesNotStartOrResume(ClockAction action) {
        start("5W", "2020-05-04T08:00");

        refuses(action, "đang chạy");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "START")
    void firstEntryIsAStart(ClockAction action) {
        refuses(action, "chưa bắt đầu");
    }

    @Test
    void pausedClockCanStopAndKeepsItsDueDate() {
        start("5W", "2020-05-04T08:00");
        pause("2020-05-05T08:00");
        clocks.stop(1, 0, at("2020-05-06T08:00"), ACTOR);

        assertThat(last().dueOn()).isEqualTo("2020-05-11");
    }

    @Test
    void stagesHaveClocksOfTheirOwn() {
        start("5W", "2020-05-04T08:00");
        clocks.start(1, 7, List.of(TimeLimit.calendar(2)), at("2020-05-04T08:00"), ACTOR);
        clocks.stop(1, 7, at("2020-05-05T08:00"), ACTOR);
        pause("2020-05-06T08:00");

        assertThat(clocks.ledger(1)).extracting(ClockEntry::stageId).containsExactly(0L, 7L, 7L, 0L);
    }

    @Test
    void earlierDayThanTheLastEntryIsRefused() {
        start("5W", "2020-05-04T08:00");

        assertThatThrownBy(() -> pause("2020-05-03T23:59"))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("trước lần ghi");
    }

    @Test
    void pauseAndExtensionNeedAReason() {
        start("5W", "2020-05-04T08:00");

        assertThatThrownBy(() -> clocks.pause(1, 0, at("2020-05-05T08:00"), " ", ACTOR))
                .isInstanceOf(InputProblem.class);
        assertThatThrownBy(() -> clocks.pause(1, 0, at("2020-05-05T08:00"), "x".repeat(501), ACTOR))
                .isInstanceOf(InputProblem.class);
        assertThatThrownBy(() -> clocks.extend(1, 0, LocalDate.of(2020, 6, 1), at("2020-05-05T08:00"), "", ACTOR))
                .isInstanceOf(InputProblem.class);
    }

    @Test
    void lastMomentOfADayIsNotRoundedIntoTheNext() {
        clocks.start(1, 0, List.of(TimeLimit.working(1)), Instant.parse("2020-05-04T16:59:59.999999Z"), ACTOR);

        assertThat(last().at()).isEqualTo(Instant.parse("2020-05-04T16:59:59.999Z"));
        assertThat(last().dueOn()).isEqualTo("2020-05-05");
    }

    private void refuses(ClockAction action, String state) {
        String when = "2020-05-06T08:00";
        int before = book.entries.size();
        assertThatThrownBy(() -> {
                    switch (action) {
                        case START -> start("5W", when);
                        case PAUSE -> pause(when);
                        case RESUME -> resume(false, when);
                        case RESTART -> resume(true, when);
                        case EXTEND -> extend("2020-06-01", when);
                        case STOP -> clocks.stop(1, 0, at(when), ACTOR);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(action.vietnamese())
                .hasMessageContaining(state);
        assertThat(book.entries).hasSize(before);
    }

    private LocalDate start(String limits, String when) {
        return clocks.start(1, 0, TimeLimit.parseChain(limits), at(when), ACTOR);
    }

    private void pause(String when) {
        clocks.pause(1, 0, at(when), "thiếu bản sao thông báo nộp thuế", ACTOR);
    }

    private LocalDate resume(boolean restart, String when) {
        return clocks.resume(1, 0, restart, at(when), "đã nộp đủ giấy tờ", ACTOR);
    }

    private LocalDate extend(String newDue, String when) {
        return clocks.extend(1, 0, LocalDate.parse(newDue), at(when), "chờ xác minh", ACTOR);
    }

    private ClockEntry last() {
        return book.entries.get(book.entries.size() - 1);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AppClock.ZONE).toInstant();
    }

    private static final class Book implements ClockMapper {
        private final List<ClockEntry> entries = new ArrayList<>();

        @Override
        public void insert(ClockEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<ClockEntry> listForUpdate(long dossierId, long stageId) {
            return entries.stream()
                    .filter(entry -> entry.dossierId() == dossierId && entry.stageId() == stageId)
                    .toList();
        }

        @Override
        public List<ClockEntry> list(long dossierId) {
            return entries.stream()
                    .filter(entry -> entry.dossierId() == dossierId)
                    .toList();
        }
    }

    private static final class HolidaysFromFile implements HolidayMapper {
        @Override
        public List<Holiday> list() {
            return HolidayFile.read();
        }

        @Override
        public List<LocalDate> listKnownDays() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(Holiday holiday) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int remove(LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void insertMissing(List<Holiday> holidays) {
            throw new UnsupportedOperationException();
        }
    }
}
