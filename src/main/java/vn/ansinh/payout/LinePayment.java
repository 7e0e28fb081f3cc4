package vn.ansinh.payout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A payment of a dossier's line, for its timeline and the citizen's page. */
public record LinePayment(
        long lineId,
        @Nullable String batchNumber,
        long amount,
        PaymentStatus status,
        @Nullable LocalDate paidOn,
        @Nullable String reason) {}
