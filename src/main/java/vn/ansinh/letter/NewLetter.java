package vn.ansinh.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter on its way into its table, which writes the {@code id}. */
final class NewLetter {

    private final LetterKind kind;
    private final @Nullable Long dossierId;
    private final @Nullable Long decisionId;
    private final @Nullable Long batchId;
    private final String title;
    private final String fileName;
    private final Instant madeAt;
    private final String sha256;
    private final byte[] content;
    private long id;

    NewLetter(
            LetterKind kind,
            @Nullable Long dossierId,
            @Nullable Long decisionId,
            @Nullable Long batchId,
            String title,
            String fileName,
            Instant madeAt,
            String sha256,
            byte[] content) {
        this.kind = kind;
        this.dossierId = dossierId;
        this.decisionId = decisionId;
        this.batchId = batchId;
        this.title = title;
        this.fileName = fileName;
        this.madeAt = madeAt;
        this.sha256 = sha256;
        this.content = content;
    }

    long id() {
        return id;
    }
}
