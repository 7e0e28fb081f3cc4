package vn.ansinh.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant can do from the page, each with a ticket for half an hour (null: not now), and what was done before.
 *
 * @param notWithdrawable why the application cannot be withdrawn any more
 */
record TrackedErrands(
        @Nullable String sendPapers,
        @Nullable String withdraw,
        @Nullable String notWithdrawable,
        @Nullable String rate,
        boolean rated,
        String tell,
        List<Sent> sent,
        List<Told> told) {

    TrackedErrands {
        sent = List.copyOf(sent);
        told = List.copyOf(told);
    }

    /** A paper that came over the web. */
    record Sent(String fileName, String size, String at) {}

    /** What the applicant told, and the answer, null until there is one. */
    record Told(
            String kind,
            String text,
            String at,
            String due,
            @Nullable String answer,
            @Nullable String answeredAt) {}
}
