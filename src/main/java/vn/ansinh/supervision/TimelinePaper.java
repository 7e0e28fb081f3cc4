package vn.ansinh.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A paper that was handed in, or {@code made} by an office. */
record TimelinePaper(String title, Instant at, @Nullable String who, boolean made) {}
