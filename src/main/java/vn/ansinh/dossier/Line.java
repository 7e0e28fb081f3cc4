package vn.ansinh.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person (or household) x one benefit x the months from {@code periodFrom} on x {@code amount} in whole đồng for
 * all of them together. {@code version} goes up with each change, so that nobody changes what was not on the screen.
 */
public record Line(
        long id,
        long dossierId,
        int seq,
        long personId,
        String fullName,
        @Nullable String idNumber,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthOn,
        @Nullable String sex,
        String address,
        String benefitGroup,
        String benefit,
        LocalDate periodFrom,
        int months,
        long amount,
        PayChannel payChannel,
        @Nullable String accountNo,
        LineStatus status,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Long decisionId,
        int version) {}
