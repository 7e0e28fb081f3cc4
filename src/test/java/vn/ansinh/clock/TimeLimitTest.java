package vn.ansinh.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    @Test
    void textIsReadBackAsItWasPrinted() {
        List<TimeLimit> chain = List.of(TimeLimit.working(5), TimeLimit.calendar(12), TimeLimit.working(0));

        assertThat(TimeLimit.textOf(chain)).isEqualTo("5W+12C+0W");
        assertThat(TimeLimit.parseChain("5W+12C+0W")).isEqualTo(chain);
        assertThat(TimeLimit.parse("12C")).isEqualTo(TimeLimit.calendar(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "W", "-1W", "5w", "5W ", "5D", "5W+", "+5W", "5W,2W", "12345W"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> TimeLimit.parseChain(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5W");
    }

    @Test
    void negativeLimitIsRefused() {
        assertThatThrownBy(() -> TimeLimit.working(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void vietnameseNamesTheUnit() {
        assertThat(TimeLimit.working(5).vietnamese()).isEqualTo("5 ngày làm việc");
        assertThat(TimeLimit.calendar(12).vietnamese()).isEqualTo("12 ngày");
    }
}
