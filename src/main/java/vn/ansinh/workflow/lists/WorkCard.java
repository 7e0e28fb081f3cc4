package vn.ansinh.workflow.lists;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of one open task. About a dossier: {@code number}, {@code who} applied, {@code unit} that received it
 * and how many {@code people}; about a decision or a batch: {@code who} is empty and {@code amount} (đồng) what was sealed.
 */
record WorkCard(
        String id,
        String step,
        @Nullable String number,
        @Nullable String who,
        @Nullable String procedure,
        @Nullable String unit,
        int people,
        @Nullable Long amount,
        @Nullable Due due) {}
