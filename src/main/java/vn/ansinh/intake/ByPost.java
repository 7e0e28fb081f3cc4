package vn.ansinh.intake;

import org.jspecify.annotations.Nullable;

/** What an applicant lets the public post carry: the tracking number of the papers sent, and where the result shall go. */
public record ByPost(@Nullable String papersCode, @Nullable String resultAddress) {}
