package vn.ansinh.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

/** A run of a stage that is, or ended, past its due date. {@code officer} proposed, null while nobody has. */
record LateRun(
        long stageId,
        String number,
        String applicantName,
        String procedureVersionId,
        StageCode code,
        String unitName,
        String communeName,
        Instant enteredAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String officer,
        @Nullable LocalDate appointment) {}
