package vn.ansinh.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A kept letter with its bytes (do not change them); {@code sha256} in lower-case hex; papers from before have no {@code checkCode}. */
@SuppressWarnings("ArrayRecordComponent")
public record Letter(
        long id,
        LetterKind kind,
        @Nullable Long dossierId,
        @Nullable Long decisionId,
        @Nullable Long batchId,
        String title,
        String fileName,
        Instant madeAt,
        String sha256,
        @Nullable String checkCode,
        byte[] content) {}
