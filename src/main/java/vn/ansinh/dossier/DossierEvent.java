package vn.ansinh.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened, kept for ever: who, when, for which unit, what, from, to. */
public record DossierEvent(
        long dossierId,
        Instant at,
        String actor,
        @Nullable String unitId,
        EventKind kind,
        @Nullable String fromValue,
        @Nullable String toValue,
        @Nullable String detail) {}
