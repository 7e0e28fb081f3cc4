package vn.ansinh.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Dong;

/**
 * The desk at one unit, texts and addresses ready.
 *
 * @param asOf «08:05 20/05/2020»: whatever was done before is counted; null before the first count
 * @param rows one for each unit below; for a commune its own
 */
record DeskView(
        String name,
        List<Crumb> path,
        DeskFilter filter,
        @Nullable String asOf,
        List<Row> rows,
        Row total,
        List<DayFigures> days,
        boolean lowest) {

    DeskView {
        path = List.copyOf(path);
        rows = List.copyOf(rows);
        days = List.copyOf(days);
    }

    /** A step of the way here; {@code href} is null for the last one. */
    record Crumb(String name, @Nullable String href) {}

    /** @param href the list that holds what the number counts, null for none */
    record Cell(long value, String text, @Nullable String href, boolean bad) {}

    /** @param href the desk of this unit, null when there is nothing below */
    record Row(String name, @Nullable String href, AreaFigures figures, DeskFilter filter) {

        private static final List<DeskState> STATES = List.of(
                DeskState.ALL,
                DeskState.IN_TIME,
                DeskState.DUE_SOON,
                DeskState.OVERDUE,
                DeskState.WAITING,
                DeskState.ON_TIME,
                DeskState.LATE,
                DeskState.WITHDRAWN);

        /** All that were received, then their states. */
        public List<Cell> dossiers() {
            return STATES.stream()
                    .map(state -> cell(state, figures.count(state), Dong.plain(figures.count(state))))
                    .toList();
        }

        /** Approved, paid and still to be paid: «people / millions of đồng», the value in đồng. */
        public List<Cell> money() {
            Result result = figures.result();
            return List.of(
                    cell(DeskState.APPROVED, result.approved()),
                    cell(DeskState.PAID, result.paid()),
                    cell(DeskState.UNPAID, result.unpaid()));
        }

        public Cell people() {
            return cell(DeskState.ALL, figures.people(), Dong.plain(figures.people()));
        }

        private Cell cell(DeskState state, Sum sum) {
            return cell(state, sum.amount(), sum.text());
        }

        private Cell cell(DeskState state, long value, String text) {
            String list = Links.to(
                    Links.DOSSIERS,
                    filter.at(filter.unitId(), filter.areaId(), state).query());
            boolean bad = value > 0 && (state == DeskState.OVERDUE || state == DeskState.LATE);
            return new Cell(value, text, value == 0 ? null : list, bad);
        }
    }
}
