package vn.ansinh.organisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; null lets any through.
 *
 * @param until the first instant that is too late
 * @param unitIds only what concerns these units and their officers, and what concerns everybody
 */
public record AuditFilter(
        AuditKind.@Nullable Subject subjectKind,
        @Nullable String subject,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable List<String> unitIds) {}
