package vn.ansinh.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dossier goes from one desk to the next; {@code result} is how the giver kept the time limit. */
public record HandOver(
        String from,
        String to,
        Instant at,
        @Nullable String givenBy,
        @Nullable String takenBy,
        @Nullable String result,
        @Nullable String note) {}
