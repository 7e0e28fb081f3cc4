package vn.ansinh.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when to when a picture was in use, and who put it there and took it away; null while it is in use. */
public record MarkPeriod(
        long id,
        int widthMm,
        Instant placedAt,
        String placedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
