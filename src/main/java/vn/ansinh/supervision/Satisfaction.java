package vn.ansinh.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How content applicants were with a unit, and what it owes them an answer to. */
record Satisfaction(String asked, List<Row> rows, Row total, List<Comment> comments) {

    /**
     * @param scores means of the five questions from 1 to 5 with one decimal, in the survey's order; null without ratings
     * @param content the share of ratings whose five answers are 4 or more on average; null without ratings
     */
    record Row(
            String name,
            int ratings,
            List<@Nullable String> scores,
            @Nullable String content,
            int opinions,
            int open,
            int late) {}

    record Comment(String number, String unit, String at, String text) {}
}
