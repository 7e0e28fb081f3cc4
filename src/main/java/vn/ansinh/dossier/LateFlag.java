package vn.ansinh.dossier;

import java.time.Instant;

/** The drawn timer's record, exactly one a run and level ({@code WARNING}, {@code LATE}). */
public record LateFlag(long stageId, String level, Instant dueAt, Instant flaggedAt) {}
