package vn.ansinh.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.shared.AppClock;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = TestCalendar.calendar();

    @ParameterizedTest
    @CsvSource({
        "2020-04-28, 5W, 2020-05-07",
        "2020-04-29, 12W, 2020-05-19",
        "2020-04-29, 5W+2W+3W+2W, 2020-05-19",
        "2021-02-09, 5W, 2021-02-23",
        "2024-04-26, 5W, 2024-05-07",
        "2025-04-29, 22W, 2025-06-03",
        "2026-08-21, 3W, 2026-08-25",
        "2022-04-20, 12C, 2022-05-04",
        "2020-04-30, 2C, 2020-05-04",
        "2024-04-19, 7W, 2024-05-03",
        "2024-04-19, 7W+2W, 2024-05-06",
        "2024-04-19, 7W+2W+3W, 2024-05-09",
        "2024-04-19, 7W+2W+3W+7W, 2024-05-20",
        "2024-04-19, 7W+2W+3W+7W+3W, 2024-05-23",
        "2020-04-29, 0W, 2020-04-29",
        "2020-04-30, 0W, 2020-05-04",
        "2020-05-02, 1W, 2020-05-04",
        "2022-04-20, 5W+12C, 2022-05-09",
    })
    void limitsEndOnTheDayThatTheLawGives(LocalDate received, String limits, LocalDate due) {
        assertThat(calendar.due(received, TimeLimit.parseChain(limits))).isEqualTo(due);
    }

    @Test
    void eachStageOfAHouseholdBusinessEndsOnItsDay() {
        LocalDate received = LocalDate.of(2020, 4, 29);
        List<TimeLimit> chain = TimeLimit.parseChain("5W+2W+3W+2W");

        assertThat(List.of(1, 2, 3, 4))
                .map(stages -> calendar.due(received, chain.subList(0, stages)))
                .containsExactly(
                        LocalDate.of(2020, 5, 8),
                        LocalDate.of(2020, 5, 12),
                        LocalDate.of(2020, 5, 15),
                        LocalDate.of(2020, 5, 19));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-04T09:00, true, 2024-05-04", // a Saturday that is worked
        "2020-05-04T07:00, true, 2020-05-04",
        "2020-05-04T11:30, true, 2020-05-04",
        "2020-05-04T12:00, true, 2020-05-05",
        "2020-05-04T13:30, true, 2020-05-04",
        "2020-05-04T17:00, true, 2020-05-04",
        "2020-05-04T17:00:01, true, 2020-05-05",
        "2020-05-04T06:59:59, true, 2020-05-05",
        "2020-04-29T20:00, true, 2020-05-04",
        "2020-05-01T10:00, true, 2020-05-04",
        "2020-05-02T10:00, true, 2020-05-04",
        "2020-05-04T20:00, false, 2020-05-04",
        "2020-05-02T10:00, false, 2020-05-02",
    })
    void onlineOutsideOfficeHoursCountsFromTheNextWorkingDay(LocalDateTime at, boolean online, LocalDate from) {
        assertThat(calendar.countFrom(at.atZone(AppClock.ZONE).toInstant(), online))
                .isEqualTo(from);
    }

    @Test
    void dueDateBeyondTheTableIsAnErrorThatNamesTheYear() {
        assertThatThrownBy(() -> calendar.due(LocalDate.of(2027, 12, 30), TimeLimit.working(5)))
                .isInstanceOf(HolidaysUnknown.class)
                .hasMessageContaining("năm 2028")
                .hasMessageContaining("2020-2027");
        assertThatThrownBy(() -> calendar.minusWorkingDays(LocalDate.of(2020, 1, 2), 5))
                .isInstanceOf(HolidaysUnknown.class)
                .hasMessageContaining("năm 2019");
        assertThatThrownBy(() -> calendar.due(LocalDate.of(2027, 12, 30), TimeLimit.calendar(5)))
                .isInstanceOf(HolidaysUnknown.class);
    }

    @Test
    void yearWithAFewRowsIsNotCoveredYet() {
        Set<LocalDate> off = TestCalendar.off();
        off.add(LocalDate.of(2028, 1, 3));
        WorkingCalendar begun = new WorkingCalendar(off, Set.of());

        assertThat(begun.covers(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(begun.covers(LocalDate.of(2028, 1, 3))).isFalse();
    }

    @Test
    void calendarWithoutHolidaysSaysSo() {
        WorkingCalendar empty = new WorkingCalendar(Set.of(), Set.of());

        assertThatThrownBy(() -> empty.isWorkingDay(LocalDate.of(2020, 5, 4)))
                .isInstanceOf(HolidaysUnknown.class)
                .hasMessageContaining("chưa có năm nào");
    }

    @Test
    void yearsCanBeGivenInsteadOfRead() {
        WorkingCalendar bare = new WorkingCalendar(Set.of(), Set.of(), 2020, 2021);

        assertThat(bare.due(LocalDate.of(2021, 4, 29), TimeLimit.working(1))).isEqualTo(LocalDate.of(2021, 4, 30));
        assertThat(bare.covers(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void emptyChainAndNegativeDaysAreRefused() {
        LocalDate day = LocalDate.of(2020, 5, 4);

        assertThatThrownBy(() -> calendar.due(day, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.plusWorkingDays(day, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.minusWorkingDays(day, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void latenessCountsWorkingDaysAfterTheDueDay() {
        LocalDate due = LocalDate.of(2020, 4, 29);

        assertThat(calendar.workingDaysLate(due, LocalDate.of(2020, 4, 28))).isZero();
        assertThat(calendar.workingDaysLate(due, due)).isZero();
        assertThat(calendar.workingDaysLate(due, LocalDate.of(2020, 5, 3))).isZero();
        assertThat(calendar.workingDaysLate(due, LocalDate.of(2020, 5, 5))).isEqualTo(2);
    }

    @Test
    void dueDayEndsWithItsLastSecondInVietnam() {
        assertThat(WorkingCalendar.endOf(LocalDate.of(2020, 5, 8))).isEqualTo(Instant.parse("2020-05-08T16:59:59Z"));
    }
}
