package vn.ansinh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.bench.People.Place;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/**
 * {@code mvn test -Dtest=TaskListBench}: how long an officer waits for the lists when 150,000 tasks are open, over HTTP
 * with authorisation on, beside the same on a nearly empty system. {@code -Dbench.tasks=} for another size.
 */
@AnSinhWebTest
@Import({TestCases.class, Templates.class, Copies.class, People.class})
class TaskListBench {

    private static final int ALL = Integer.getInteger("bench.tasks", 150_000);
    private static final int COMMUNE_TASKS = 1_000;
    private static final int DEPARTMENT_TASKS = ALL * 2 / 15;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);
    private static final int WARM_UP = 15;
    private static final double PROMISED_MS = 200;

    private final Map<String, double[]> empty = new LinkedHashMap<>();
    private final Map<String, double[]> full = new LinkedHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private Templates templates;

    @Autowired
    private People people;

    @Autowired
    private Copies copies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void firstPageAndItsCountsWithAllTasksOpen() throws Exception {
        cases.at("2022-04-11T08:00");
        List<String> originals =
                List.of(templates.review(), templates.signOff(), templates.supplement(), templates.appraisal());
        measureBoth(empty);
        long start = System.nanoTime();
        fill(originals);
        System.out.printf("filled in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        measureBoth(full);
        report();
        full.forEach((what, ms) -> assertThat(ms[1]).as(what).isLessThanOrEqualTo(PROMISED_MS));
    }

    private void fill(List<String> originals) {
        people.create();
        Place commune = new Place(Templates.COMMUNE, Templates.COMMUNE, "D105", "D105", "xetduyet.03388");
        Place department = new Place(Templates.DEPARTMENT, Templates.COMMUNE, "D105", "S12", "thamdinh1.s12");
        List<Place> others = jdbc.sql("SELECT c.id, d.id, p.id FROM unit c JOIN unit d ON d.id = c.parent_id"
                        + " JOIN unit p ON p.id = d.parent_id WHERE c.kind = 'COMMUNE' AND d.kind = 'DISTRICT'"
                        + " AND c.id <> 'C03388' ORDER BY c.id LIMIT 1200")
                .query((row, i) ->
                        new Place(row.getString(1), row.getString(1), row.getString(2), row.getString(3), null))
                .list();
        multiply(originals.get(0), COMMUNE_TASKS * 7 / 10, List.of(commune));
        multiply(originals.get(1), COMMUNE_TASKS * 15 / 100, List.of(commune));
        multiply(originals.get(2), COMMUNE_TASKS * 15 / 100, List.of(commune));
        multiply(originals.get(3), DEPARTMENT_TASKS, List.of(department));
        multiply(originals.get(0), ALL - COMMUNE_TASKS - DEPARTMENT_TASKS, others);
        for (String table : List.of("ACT_RU_TASK", "ACT_RU_EXECUTION", "ACT_RU_VARIABLE", "dossier", "line", "stage")) {
            jdbc.sql("ANALYZE TABLE " + table).query().listOfRows();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_TASK")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(ALL);
    }

    private void multiply(String number, int count, List<Place> places) {
        int first = people.add(count, places);
        copies.multiply(number, first, first + count);
    }

    private void measureBoth(Map<String, double[]> into) {
        measure("commune", "xetduyet.03388", into);
        measure("department", "thamdinh1.s12", into);
    }

    private void measure(String who, String officer, Map<String, double[]> into) {
        Desk desk = new Desk(port, officer);
        JsonNode filters = desk.filters();
        String unit = id(filters, "Việc của đơn vị");
        String late = id(filters, "Quá hạn");
        JsonNode page = desk.page(unit);
        into.put(who + ": list of filters", times(desk::filters));
        into.put(who + ": counts of all filters", times(desk::counts));
        into.put(who + ": first page, my unit's (" + page.get("count") + ")", times(() -> desk.page(unit)));
        into.put(who + ": first page, late", times(() -> desk.page(late)));
        into.put(who + ": cards of the page", times(() -> desk.cards(page)));
        into.put(who + ": search by number", times(() -> desk.search("00123")));
        into.put(who + ": search by name", times(() -> desk.search("sung ngoc yen")));
        into.put(who + ": search, nobody's name", times(() -> desk.search("khong co ai")));
        into.put(who + ": search by id number", times(() -> desk.search("088100000123")));
    }

    private static String id(JsonNode filters, String name) {
        return StreamSupport.stream(filters.spliterator(), false)
                .filter(filter -> filter.get("name").asText().equals(name))
                .map(filter -> filter.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** p50, p95 in milliseconds. */
    private static double[] times(Supplier<JsonNode> call) {
        double[] ms = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            call.get();
            if (i >= 0) {
                ms[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(ms);
        return new double[] {ms[ROUNDS / 2], ms[(int) Math.ceil(ROUNDS * 0.95) - 1]};
    }

    private void report() throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("| Milliseconds over HTTP | empty p50 | empty p95 | %,d tasks p50 | p95 | ratio of p50 |"
                .formatted(ALL));
        lines.add("|---|---|---|---|---|---|");
        List<double[]> before = List.copyOf(empty.values());
        full.forEach((what, now) -> {
            double[] then = before.get(lines.size() - 2);
            lines.add("| %s | %.0f | %.0f | %.0f | %.0f | %.1f |"
                    .formatted(what, then[0], then[1], now[0], now[1], now[0] / then[0]));
        });
        lines.forEach(System.out::println);
        Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("tasklist.md"), lines);
    }
}
