package vn.ansinh.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RefreshedTest {

    private final AtomicReference<String> stamp = new AtomicReference<>("1");
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final Refreshed<Integer> kept = new Refreshed<>(stamp::get, reads::incrementAndGet, nanos::get);

    @Test
    void anotherNodesChangeIsSeenWithinFiveSecondsAndNothingIsReadWithoutOne() {
        assertThat(kept.get()).isEqualTo(1);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(kept.get()).isEqualTo(1);

        stamp.set("2");
        nanos.addAndGet(Duration.ofMillis(4_999).toNanos());
        assertThat(kept.get()).isEqualTo(1);
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(kept.get()).isEqualTo(2);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsLookedForAtOnceButReadOnlyAfterAChange() {
        assertThat(kept.get()).isEqualTo(1);
        assertThat(kept.checked()).isEqualTo(1);
        stamp.set("2");
        assertThat(kept.checked()).isEqualTo(2);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void whatWasForgottenIsReadAgain() {
        assertThat(kept.get()).isEqualTo(1);
        kept.forget();
        assertThat(kept.get()).isEqualTo(2);
    }
}
