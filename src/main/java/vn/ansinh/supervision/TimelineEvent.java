package vn.ansinh.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.EventKind;

/** An event with the names of who did it and for which unit; no officer when the system did. */
record TimelineEvent(
        Instant at,
        EventKind kind,
        @Nullable String fromValue,
        @Nullable String toValue,
        @Nullable String detail,
        @Nullable String officer,
        @Nullable String unitName) {}
