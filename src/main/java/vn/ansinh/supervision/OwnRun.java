package vn.ansinh.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

/** A run of a stage with a due date. */
record OwnRun(
        long dossierId,
        StageCode code,
        String unitId,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Instant pausedAt) {}
