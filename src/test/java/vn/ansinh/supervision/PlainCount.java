package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.clock.Calendars;

/** Counts dossiers one by one from the tables of the case, knowing nothing of the read model and of how places are found. */
@TestComponent
class PlainCount {

    private static final Set<String> RUNNING = Set.of("RECEIVED", "IN_PROGRESS", "AWAITING_DECISION");
    private static final Set<String> GRANTED = Set.of("APPROVED", "PAID", "HANDED_OVER");

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Map<String, Set<String>> up = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    PlainCount(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    record Plain(
            long id,
            String receivingUnitId,
            String decidingUnitId,
            String status,
            LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate finishedOn,
            @Nullable LocalDate approvedOn,
            int people,
            int approvedPeople,
            long approvedAmount,
            int paidPeople,
            long paidAmount) {

        @Nullable
        LocalDate answeredOn() {
            if (status.equals("REFUSED")) {
                return finishedOn;
            }
            return GRANTED.contains(status) ? Objects.requireNonNullElse(approvedOn, finishedOn) : null;
        }
    }

    /** Which units stand above {@code unitId}, itself too: by the tree, and by who took them over whole. */
    Set<String> above(String unitId) {
        return known.computeIfAbsent(unitId, this::climb);
    }

    /** To be called when a test has changed who took over whom. */
    void forget() {
        known.clear();
        up.clear();
    }

    private void readUp() {
        jdbc.sql("SELECT id, parent_id FROM unit WHERE parent_id IS NOT NULL"
                        + " UNION ALL SELECT old_unit_id, new_unit_id FROM unit_successor WHERE whole")
                .query(row -> {
                    up.computeIfAbsent(row.getString(1), key -> new HashSet<>()).add(row.getString(2));
                });
    }

    private Set<String> climb(String unitId) {
        if (up.isEmpty()) {
            readUp();
        }
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(unitId));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(up.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    List<Plain> all(LocalDate from, LocalDate to) {
        return jdbc
                .sql(
                        "SELECT x.id, x.receiving_unit_id, x.deciding_unit_id, x.status, DATE(x.received_at) AS received_on,"
                                + " x.due_on, DATE(x.finished_at) AS finished_on,"
                                + " (SELECT MAX(DATE(s.ended_at)) FROM stage s WHERE s.dossier_id = x.id AND s.code = 'APPROVAL'"
                                + " AND s.outcome = 'FORWARD') AS approved_on,"
                                + " (SELECT COUNT(*) FROM line l WHERE l.dossier_id = x.id AND l.status <> 'REFUSED') AS people,"
                                + " (SELECT COUNT(*) FROM line l WHERE l.dossier_id = x.id AND l.status IN ('APPROVED', 'PAID'))"
                                + " AS approved_people,"
                                + " (SELECT COALESCE(SUM(l.amount), 0) FROM line l WHERE l.dossier_id = x.id"
                                + " AND l.status IN ('APPROVED', 'PAID')) AS approved_amount,"
                                + " (SELECT COUNT(*) FROM line l WHERE l.dossier_id = x.id AND l.status = 'PAID') AS paid_people,"
                                + " (SELECT COALESCE(SUM(l.amount), 0) FROM line l WHERE l.dossier_id = x.id AND l.status = 'PAID')"
                                + " AS paid_amount FROM dossier x")
                .query(Plain.class)
                .list()
                .stream()
                .filter(x -> !x.receivedOn().isBefore(from) && !x.receivedOn().isAfter(to))
                .toList();
    }

    /** As a row of the desk on {@code today}; its unit is left empty. */
    AreaFigures of(List<Plain> all, Predicate<Plain> wanted, LocalDate today) {
        LocalDate soon = calendars.current().plusWorkingDays(today, UnitDesk.SOON);
        return all.stream()
                .filter(wanted)
                .map(x -> one(x, today, soon))
                .reduce(AreaFigures.none(""), AreaFigures::plus);
    }

    private AreaFigures one(Plain x, LocalDate today, LocalDate soon) {
        boolean running = RUNNING.contains(x.status());
        LocalDate due = x.dueOn() == null ? LocalDate.MAX : x.dueOn();
        LocalDate answered = x.answeredOn();
        boolean over = running && due.isBefore(today);
        boolean near = running && !over && !due.isAfter(soon);
        boolean done = GRANTED.contains(x.status()) || x.status().equals("REFUSED");
        boolean late = done && answered != null && answered.isAfter(due);
        return new AreaFigures(
                "",
                1,
                bit(running && !over && !near),
                bit(near),
                bit(over),
                bit(x.status().equals("WAITING_APPLICANT")),
                bit(done && !late),
                bit(late),
                bit(x.status().equals("WITHDRAWN")),
                bit(answered != null),
                answered == null ? 0 : calendars.current().workingDaysBetween(x.receivedOn(), answered),
                x.people(),
                x.approvedPeople(),
                x.approvedAmount(),
                x.paidPeople(),
                x.paidAmount());
    }

    private static int bit(boolean is) {
        return is ? 1 : 0;
    }
}
