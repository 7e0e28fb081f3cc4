package vn.ansinh.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextTest {

    private final WorkingCalendar calendar = TestCalendar.calendar();

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, 2020-05-12, quá hạn 2 ngày làm việc",
        "2020-05-08, 2020-05-09, quá hạn dưới 1 ngày làm việc",
        "2020-05-08, 2020-05-08, đến hạn hôm nay",
        "2020-05-08, 2020-05-05, còn 3 ngày làm việc",
        "2020-05-04, 2020-04-29, còn 1 ngày làm việc",
        "2020-05-03, 2020-05-02, còn dưới 1 ngày làm việc",
        "2027-12-30, 2028-01-09, quá hạn 10 ngày",
    })
    void distanceIsSaidInWorkingDays(LocalDate due, LocalDate today, String text) {
        assertThat(DueText.of(due, today, calendar)).isEqualTo(text);
    }

    @Test
    void clockWithoutDueDateSaysSo() {
        assertThat(DueText.of(null, LocalDate.of(2020, 5, 8), calendar)).isEqualTo("không có thời hạn");
    }
}
