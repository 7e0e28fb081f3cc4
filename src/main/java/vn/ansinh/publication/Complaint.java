package vn.ansinh.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has against a list.
 *
 * @param about whom, null when it is about the whole
 * @param dueOn when the law wants a conclusion, null where it says nothing
 */
public record Complaint(
        long id,
        String code,
        String secretHash,
        long dossierId,
        String number,
        String unitId,
        @Nullable String about,
        String complainantName,
        @Nullable String phone,
        @Nullable String address,
        String body,
        Instant submittedAt,
        @Nullable LocalDate dueOn,
        @Nullable String conclusion,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt) {}
