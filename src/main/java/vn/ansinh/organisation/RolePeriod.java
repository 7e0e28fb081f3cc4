package vn.ansinh.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role in a unit from a day to a day, both included; {@code validTo} is null when no end is set. */
public record RolePeriod(
        String unitId,
        Role role,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isOver(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }

    boolean meets(RolePeriod other) {
        return unitId.equals(other.unitId)
                && role == other.role
                && (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }
}
