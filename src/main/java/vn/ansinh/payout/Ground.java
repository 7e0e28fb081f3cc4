package vn.ansinh.payout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a batch pays for: a procedure's benefit, by a decision. */
record Ground(
        String procedureVersionId,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn) {}
