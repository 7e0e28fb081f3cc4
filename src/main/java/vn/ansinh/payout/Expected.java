package vn.ansinh.payout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sealed row as a return is compared with it; {@code decidedOn} is the day of the decision that approved it. */
record Expected(
        long id,
        String code,
        long amount,
        PaymentStatus status,
        @Nullable LocalDate paidOn,
        @Nullable String reason,
        @Nullable LocalDate decidedOn) {}
