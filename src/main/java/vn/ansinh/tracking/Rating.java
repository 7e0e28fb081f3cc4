package vn.ansinh.tracking;

import org.jspecify.annotations.Nullable;

/** An answered survey: scores from 1 (very discontent) to 5, for the unit and procedure version that were rated. */
record Rating(
        String unitId,
        String procedureVersionId,
        int time,
        int steps,
        int manner,
        int openness,
        int result,
        @Nullable String comment) {}
