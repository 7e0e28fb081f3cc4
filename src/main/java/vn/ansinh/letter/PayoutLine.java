package vn.ansinh.letter;

import org.jspecify.annotations.Nullable;

/** A person on a payout list: {@code months} at {@code monthly} đồng are {@code amount}; {@code section} as in a decision. */
public record PayoutLine(
        @Nullable String section,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String idNumber,
        String address,
        String groupCode,
        int months,
        long monthly,
        long amount,
        @Nullable String note) {}
