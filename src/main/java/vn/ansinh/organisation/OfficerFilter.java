package vn.ansinh.organisation;

import org.jspecify.annotations.Nullable;

/** Which officers are asked for; null lets any through. {@code name} is part of a name, without accents, or of a username. */
public record OfficerFilter(
        @Nullable String name,
        @Nullable String unitId,
        @Nullable Role role,
        @Nullable Boolean active) {}
