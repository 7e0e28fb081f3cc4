package vn.ansinh.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.PayChannel;

/** Payments with the same fate in one batch; {@code status} is SEALED, PAID or NOT_COLLECTED, {@code amount} in đồng. */
record TimelinePayment(
        String batchNumber,
        PayChannel channel,
        String batchStatus,
        String status,
        @Nullable LocalDate paidOn,
        @Nullable String reason,
        int lines,
        long amount) {}
