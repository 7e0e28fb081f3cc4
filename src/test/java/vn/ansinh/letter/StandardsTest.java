package vn.ansinh.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper can be kept for ever and read by everybody: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
class StandardsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.ansinh.letter.LetterTest#letters")
    void everyPaperKeepsBothStandards(String name, String size, Supplier<byte[]> rendering) {
        assertThat(Standards.violations(rendering.get())).isEmpty();
    }

    @Test
    void listsAndFormsOverManyPagesKeepThemToo() {
        assertThat(Standards.violations(DecisionPaper.render(Samples.decision(200), Samples.CHECK)))
                .isEmpty();
        assertThat(Standards.violations(PayoutListPaper.render(Samples.payout(60), Samples.CHECK)))
                .isEmpty();
        assertThat(Standards.violations(ReceiptLetter.render(Samples.receipt(40), Samples.CHECK)))
                .isEmpty();
    }
}
