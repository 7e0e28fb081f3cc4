package vn.ansinh.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an administrator may set of a unit. */
public record UnitValues(
        String name,
        @Nullable String agencyCode,
        @Nullable String phone,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
