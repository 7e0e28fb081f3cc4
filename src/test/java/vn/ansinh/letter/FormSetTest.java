package vn.ansinh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormSetTest {

    @Test
    void theDayOfReceiptChoosesTheForms() {
        assertThat(FormSet.on(LocalDate.of(2025, 6, 30))).isEqualTo(FormSet.OF_2018);
        assertThat(FormSet.on(LocalDate.of(2025, 7, 1))).isEqualTo(FormSet.OF_2025);
        // 30 June, 23:59 and 1 July, 00:00 in Việt Nam.
        assertThat(FormSet.at(Instant.parse("2025-06-30T16:59:59Z"))).isEqualTo(FormSet.OF_2018);
        assertThat(FormSet.at(Instant.parse("2025-06-30T17:00:00Z"))).isEqualTo(FormSet.OF_2025);
    }

    @Test
    void numbersMovedWhenTheNoticeOfStoppingCameIn() {
        assertThat(FormSet.OF_2018.note(FormPaper.CONTROL)).isEqualTo("Mẫu số 05, Thông tư số 01/2018/TT-VPCP");
        assertThat(FormSet.OF_2025.note(FormPaper.CONTROL)).isEqualTo("Mẫu số 06, Thông tư số 03/2025/TT-VPCP");
        assertThat(FormSet.OF_2018.note(FormPaper.BOOK)).startsWith("Mẫu số 06,");
        assertThat(FormSet.OF_2025.note(FormPaper.BOOK)).startsWith("Mẫu số 07,");
        assertThat(FormSet.OF_2025.title(FormPaper.APOLOGY))
                .isEqualTo("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");
        assertThat(FormSet.OF_2018.has(FormPaper.STOP)).isFalse();
        assertThatThrownBy(() -> FormSet.OF_2018.title(FormPaper.STOP)).isInstanceOf(IllegalArgumentException.class);
    }
}
