package vn.ansinh.dossier;

import java.time.Instant;

/** Without its bytes; {@code size} in bytes. */
public record SentPaperRow(String fileName, int size, Instant uploadedAt) {}
