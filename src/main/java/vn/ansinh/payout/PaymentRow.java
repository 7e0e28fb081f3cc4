package vn.ansinh.payout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One sealed row as the payer gets it and gives it back. {@code code} names it in files: batch number and row. */
public record PaymentRow(
        long id,
        long batchId,
        int seq,
        String code,
        long lineId,
        String dossierNumber,
        String unitName,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String idNumber,
        String address,
        String benefitGroup,
        int months,
        long amount,
        @Nullable String accountNo,
        PaymentStatus status,
        @Nullable LocalDate paidOn,
        @Nullable String reason) {}
