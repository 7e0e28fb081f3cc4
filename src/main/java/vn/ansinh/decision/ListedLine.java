package vn.ansinh.decision;

import org.jspecify.annotations.Nullable;

/** One row of the decision's list. */
public record ListedLine(
        String dossierNumber,
        String unitName,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String idNumber,
        String address,
        String benefitGroup,
        int months,
        long amount) {}
