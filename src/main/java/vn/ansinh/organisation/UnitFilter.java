package vn.ansinh.organisation;

import org.jspecify.annotations.Nullable;

/** Which units are asked for; null lets any through. {@code name} is part of a name, without accents, or a code. */
public record UnitFilter(@Nullable String name, @Nullable UnitKind kind, boolean alsoNotValid) {}
