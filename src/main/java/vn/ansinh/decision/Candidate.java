package vn.ansinh.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dossier that waits for this unit's decision: its open lines, their sum in đồng, those refused and those in doubt. */
public record Candidate(
        long id,
        String number,
        String applicantName,
        String unitName,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        int lines,
        long amount,
        int refused,
        int overlaps,
        boolean chosen) {}
