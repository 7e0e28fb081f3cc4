package vn.ansinh.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The paper that approves a list of lines; counts and total (whole đồng) are those sealed at submission. */
public record Decision(
        long id,
        String unitId,
        String procedureCode,
        DecisionStatus status,
        @Nullable String number,
        Instant openedAt,
        @Nullable String preparedBy,
        @Nullable Instant submittedAt,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        int dossierCount,
        int lineCount,
        long total,
        @Nullable String note,
        int version) {}
