package vn.ansinh.procedure;

import org.jspecify.annotations.Nullable;

/** A reason to refuse, as it stands in the letter; {@code legal} is the article it rests on. */
public record ReasonRule(String code, String text, @Nullable String legal) {}
