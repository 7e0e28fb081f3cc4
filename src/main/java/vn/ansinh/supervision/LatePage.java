package vn.ansinh.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of late runs, texts ready. Pages count from 1. */
record LatePage(List<Row> rows, int total, int page, int pages) {

    LatePage {
        rows = List.copyOf(rows);
    }

    /**
     * A unit with late runs.
     *
     * @param late how far the oldest is past its date, null when the runs have ended
     * @param href the same list with this unit's runs alone
     */
    record Unit(
            String name,
            int runs,
            String firstDue,
            @Nullable String late,
            String href) {}

    /** {@code late}: «2 ngày làm việc» past the due date, until now or until it ended. */
    record Row(
            String number,
            String applicantName,
            String procedureCode,
            String stage,
            String unitName,
            String communeName,
            String due,
            String late,
            @Nullable String ended,
            @Nullable String officer,
            @Nullable String appointment) {}
}
