package vn.ansinh.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that was done outside dossiers; {@code subject} is the id of what it was done to. */
public record AuditEvent(
        long id,
        Instant at,
        String actor,
        @Nullable String unitId,
        AuditKind kind,
        String subject,
        @Nullable String detail) {}
