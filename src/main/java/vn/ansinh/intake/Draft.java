package vn.ansinh.intake;

import org.jspecify.annotations.Nullable;

/** An application being typed; {@code number} is its dossier's once it is handed in, and then {@code content} is gone. */
record Draft(
        String token,
        String username,
        @Nullable String content,
        @Nullable String number) {}
