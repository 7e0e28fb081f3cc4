package vn.ansinh.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Instant MORNING = Instant.parse("2020-02-05T17:05:59Z");

    @Test
    void daysAndTimesAreThoseOfVietnam() {
        assertThat(Dates.date(LocalDate.of(2020, 2, 6))).isEqualTo("06/02/2020");
        assertThat(Dates.dateTime(MORNING)).isEqualTo("00:05 06/02/2020");
        assertThat(Dates.spokenTime(MORNING)).isEqualTo("00 giờ 05 phút, ngày 06/02/2020");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-06,ngày 06 tháng 02 năm 2020",
        "2020-01-10,ngày 10 tháng 01 năm 2020",
        "2020-03-09,ngày 09 tháng 3 năm 2020",
        "2020-12-31,ngày 31 tháng 12 năm 2020"
    })
    void onlySmallDaysAndTheFirstTwoMonthsGetAZero(LocalDate day, String text) {
        assertThat(Dates.longDate("Lai Châu", day)).isEqualTo("Lai Châu, " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01,3,tháng 4 đến tháng 6/2020",
        "2020-04-01,1,tháng 4/2020",
        "2020-12-01,3,tháng 12/2020 đến tháng 2/2021"
    })
    void periodsNameTheirMonths(LocalDate from, int months, String text) {
        assertThat(Dates.period(from, months)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "2026,MMXXVI"})
    void appendicesHaveRomanNumbers(int number, String roman) {
        assertThat(Dates.roman(number)).isEqualTo(roman);
    }
}
