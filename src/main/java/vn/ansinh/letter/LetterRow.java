package vn.ansinh.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A kept letter as a list shows it; {@code size} in bytes. */
public record LetterRow(
        long id,
        LetterKind kind,
        String title,
        String fileName,
        Instant madeAt,
        String sha256,
        @Nullable String checkCode,
        int size) {}
