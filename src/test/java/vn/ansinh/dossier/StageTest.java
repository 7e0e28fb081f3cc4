package vn.ansinh.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ansinh.procedure.StageCode;

class StageTest {

    private static final Instant NOW = Instant.parse("2020-05-04T01:00:00Z");
    private static final Instant DUE = Instant.parse("2020-05-11T16:59:59Z");

    private final Stage fresh = new Stage(
            1, 2, StageCode.REVIEW, 1, "C03388", NOW, DUE, DUE, NOW, null, null, null, null, null, null, null, null, 0);

    @Test
    void agreedProposalBecomesTheOutcome() {
        Stage proposed = fresh.proposed("xetduyet.03388", Outcome.FORWARD, null, null);
        assertThat(proposed.outcome()).isNull();
        assertThat(proposed.signedOff("chutich.03388", true).outcome()).isEqualTo(Outcome.FORWARD);
        assertThat(proposed.signedOff("chutich.03388", false).outcome()).isNull();
    }

    @Test
    void supplementMovesTheDueDateButNeverTheOriginalOne() {
        Stage resumed = fresh.proposed("a", Outcome.SUPPLEMENT, null, "Thiếu giấy")
                .paused(NOW)
                .resumed(DUE.plusSeconds(86_400), NOW);
        assertThat(resumed.dueAt()).isAfter(DUE);
        assertThat(resumed.originalDueAt()).isEqualTo(DUE);
        assertThat(resumed.pausedAt()).isNull();
        assertThat(resumed.proposal()).isNull();
    }

    @Test
    void endedRunTakesNothingMore() {
        Stage ended = fresh.ended(Outcome.FORWARD, "a", null, null, NOW);
        assertThat(ended.isOpen()).isFalse();
        assertThatThrownBy(() -> ended.proposed("a", Outcome.FORWARD, null, null))
                .isInstanceOf(IllegalStageChange.class);
        assertThatThrownBy(() -> ended.paused(NOW)).isInstanceOf(IllegalStageChange.class);
        assertThatThrownBy(() -> ended.ended(Outcome.REFUSE, "a", null, null, NOW))
                .isInstanceOf(IllegalStageChange.class);
    }
}
