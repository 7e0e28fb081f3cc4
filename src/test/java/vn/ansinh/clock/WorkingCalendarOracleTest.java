package vn.ansinh.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarOracleTest {

    private final WorkingCalendar calendar = TestCalendar.calendar();
    private final DayByDay oracle = new DayByDay();

    @ParameterizedTest
    @ValueSource(
            strings = {"0W", "1W", "2W", "3W", "5W", "7W", "12W", "22W", "0C", "1C", "2C", "3C", "7C", "12C", "30C"})
    void everyReceiptDayOf2020To2027HasTheOraclesDueDate(String text) {
        TimeLimit limit = TimeLimit.parse(text);
        int answered = 0;
        for (int i = 0; i < DayByDay.DAYS; i++) {
            LocalDate received = DayByDay.FIRST.plusDays(i);
            Optional<LocalDate> expected = oracle.due(i, limit);
            if (expected.isPresent()) {
                assertThat(calendar.due(received, limit))
                        .as("%s + %s", received, text)
                        .isEqualTo(expected.get());
                answered++;
            } else {
                assertThatThrownBy(() -> calendar.due(received, limit)).isInstanceOf(HolidaysUnknown.class);
            }
        }
        assertThat(answered).isBetween(DayByDay.DAYS - 40, DayByDay.DAYS);
    }

    @Test
    void everyDayIsWorkedOrOffAsTheOracleSays() {
        for (int i = 0; i < DayByDay.DAYS; i++) {
            LocalDate day = DayByDay.FIRST.plusDays(i);
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(oracle.works(i));
        }
    }

    @Property
    void chainEndsWhereTheOracleEndsItStepByStep(@ForAll("received") int i, @ForAll("chains") List<TimeLimit> chain) {
        LocalDate day = DayByDay.FIRST.plusDays(i);
        LocalDate expected = day;
        for (TimeLimit limit : chain) {
            expected = oracle.due(index(expected), limit).orElseThrow();
        }
        assertThat(calendar.due(day, chain)).isEqualTo(expected);
        assertThat(oracle.works(index(expected))).isTrue();
    }

    @Property
    void chainOfWorkingDaysIsTheirSumInAnyOrder(
            @ForAll("received") int i, @ForAll("workingChains") List<TimeLimit> chain) {
        LocalDate day = DayByDay.FIRST.plusDays(i);
        List<TimeLimit> reversed = new ArrayList<>(chain);
        Collections.reverse(reversed);
        int sum = chain.stream().mapToInt(TimeLimit::days).sum();

        assertThat(calendar.due(day, chain))
                .isEqualTo(calendar.due(day, reversed))
                .isEqualTo(calendar.due(day, TimeLimit.working(sum)));
    }

    @Property
    void laterReceiptIsNeverDueEarlier(
            @ForAll("received") int i, @ForAll @IntRange(max = 20) int later, @ForAll("chains") List<TimeLimit> chain) {
        LocalDate day = DayByDay.FIRST.plusDays(i);

        assertThat(calendar.due(day.plusDays(later), chain)).isAfterOrEqualTo(calendar.due(day, chain));
    }

    @Property
    void countingBetweenUndoesAdding(@ForAll("received") int i, @ForAll @IntRange(max = 60) int days) {
        LocalDate day = DayByDay.FIRST.plusDays(i);
        LocalDate then = calendar.plusWorkingDays(day, days);

        assertThat(calendar.workingDaysBetween(day, then)).isEqualTo(days);
        assertThat(oracle.between(i, index(then))).isEqualTo(days);
        if (oracle.works(i)) {
            assertThat(calendar.minusWorkingDays(then, days)).isEqualTo(day);
        }
    }

    @Provide
    Arbitrary<Integer> received() {
        return Arbitraries.integers().between(0, DayByDay.DAYS - 400);
    }

    @Provide
    Arbitrary<List<TimeLimit>> chains() {
        return Combinators.combine(Arbitraries.integers().between(0, 30), Arbitraries.of(DayUnit.values()))
                .as(TimeLimit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<TimeLimit>> workingChains() {
        // From 1: a limit of no days still ends on a working day, and so may begin the next one a day later.
        return Arbitraries.integers()
                .between(1, 30)
                .map(TimeLimit::working)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - DayByDay.FIRST.toEpochDay());
    }
}
