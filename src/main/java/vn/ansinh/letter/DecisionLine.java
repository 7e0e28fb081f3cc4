package vn.ansinh.letter;

import org.jspecify.annotations.Nullable;

/** A person in a decision's list; a {@code section} (the commune) that differs from the line before gets a heading. */
public record DecisionLine(
        @Nullable String section,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String idNumber,
        String address,
        String group,
        String period,
        long amount) {}
