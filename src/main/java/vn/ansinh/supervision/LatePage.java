package vn.ansinh.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of late runs, texts ready. Pages count from 1. */
record LatePage(List<Row> rows, int total, int page, int pages) {

    LatePage {
        rows = List.copyOf(rows);
    }

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
