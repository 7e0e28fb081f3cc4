package vn.ansinh.decision;

import java.time.LocalDate;
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
        LocalDate periodFrom,
        int months,
        long amount) {}
