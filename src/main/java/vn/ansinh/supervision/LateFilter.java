package vn.ansinh.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

/**
 * Which late runs to list; null is all.
 *
 * @param finished runs that ended after their due date, since {@code endedFrom}, instead of those still open
 */
record LateFilter(
        boolean finished,
        @Nullable LocalDate endedFrom,
        @Nullable String districtId,
        @Nullable String communeId,
        @Nullable String procedureCode,
        @Nullable StageCode stage) {}
