package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mistake reported or a grievance, and its answer, null until there is one; {@code dueOn} is the last day for it. */
public record Feedback(
        long id,
        FeedbackKind kind,
        String text,
        @Nullable String phone,
        Instant sentAt,
        LocalDate dueOn,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
