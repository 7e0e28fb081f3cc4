package vn.ansinh.verification;

import org.jspecify.annotations.Nullable;

/** What the page says: the paper if one is known, and about the file if one was handed in. */
record Answer(@Nullable CheckedPaper paper, @Nullable FileAnswer file) {}
