package vn.ansinh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.supervision.figures.Figures;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/**
 * {@code mvn test -Dtest=DeskBench}: the desk's pages and files with 6,000 dossiers of 150,000 lines, beside the same
 * numbers counted from the tables of the case in the same run; then 100,000 dossiers for a workbook.
 */
@AnSinhWebTest
@Import(TestCases.class)
class DeskBench {

    private static final int DOSSIERS = Integer.getInteger("bench.dossiers", 6_000);
    private static final int LINES_EACH = 25;
    private static final int ROWS_OF_FILE = Integer.getInteger("bench.rows", 100_000);
    private static final int ROUNDS = 12;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String PLAIN = "SELECT x.receiving_unit_id, COUNT(DISTINCT x.id),"
            + " COUNT(DISTINCT CASE WHEN x.due_on < '2020-05-12' THEN x.id END), COUNT(l.id),"
            + " SUM(CASE WHEN l.status IN ('APPROVED', 'PAID') THEN l.amount ELSE 0 END),"
            + " SUM(CASE WHEN l.status = 'PAID' THEN l.amount ELSE 0 END)"
            + " FROM dossier x JOIN line l ON l.dossier_id = x.id WHERE x.received_at >= '2020-01-01'"
            + " GROUP BY x.receiving_unit_id";

    private static final String FIGURES = "SELECT f.receiving_unit_id, COUNT(*), SUM(f.due_on < '2020-05-12'),"
            + " SUM(f.people), SUM(f.approved_amount), SUM(f.paid_amount) FROM dossier_figures f"
            + " WHERE f.received_on >= '2020-01-01' GROUP BY f.receiving_unit_id";

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void pagesOfAProvinceBesideAPlainCount() throws Exception {
        cases.at("2020-05-04T08:00");
        Received original = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
        cases.enter(original, StageCode.REVIEW);
        cases.at("2020-05-13T09:00");
        copy(original.dossier().id(), 0, DOSSIERS, LINES_EACH);
        long start = System.nanoTime();
        figures.rebuild();
        List<String> report = new ArrayList<>();
        report.add("rebuilt %d dossiers, %d lines in %.1f s".formatted(DOSSIERS, DOSSIERS * LINES_EACH, since(start)));
        signIn();
        double plain = time(() -> jdbc.sql(PLAIN).query().listOfRows());
        double model = time(() -> jdbc.sql(FIGURES).query().listOfRows());
        report.add("plain count %.0f ms, figures %.1f ms, ratio %.0f".formatted(plain, model, plain / model));
        for (String path : List.of(
                "/giam-sat",
                "/giam-sat?donvi=D105",
                "/giam-sat/ho-so?tinhtrang=qua-han",
                "/giam-sat/tre-han",
                "/giam-sat/chien-dich")) {
            double ms = time(() -> get(path));
            report.add("%s p50 %.0f ms, %.2f of the plain count".formatted(path, ms, ms / plain));
        }
        copy(original.dossier().id(), DOSSIERS, ROWS_OF_FILE, 1);
        start = System.nanoTime();
        figures.rebuild();
        report.add("rebuilt %d dossiers in %.1f s".formatted(ROWS_OF_FILE, since(start)));
        report.add("/giam-sat with them p50 %.0f ms".formatted(time(() -> get("/giam-sat"))));
        for (String path : List.of("/giam-sat/ho-so.xlsx", "/giam-sat/tre-han.xlsx")) {
            System.gc();
            start = System.nanoTime();
            int bytes = get(path);
            report.add("%s %d rows, %d KB in %.1f s".formatted(path, ROWS_OF_FILE, bytes / 1024, since(start)));
        }
        report.forEach(System.out::println);
        Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("desk.md"), report);
        assertThat(plain / model).isGreaterThan(5);
    }

    /** Copies number {@code from} up to {@code to} over all communes of the province, with so many lines each. */
    private void copy(long id, int from, int to, int lines) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SET foreign_key_checks = 0").update();
            jdbc.sql("CREATE TABLE IF NOT EXISTS bench_n (n INT PRIMARY KEY, commune VARCHAR(16))")
                    .update();
            jdbc.sql("DELETE FROM bench_n").update();
            jdbc.sql(
                            "INSERT INTO bench_n SELECT t.n, u.id FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n AS n"
                                    + " FROM " + digits("a") + "," + digits("b") + "," + digits("c") + "," + digits("d")
                                    + ","
                                    + digits("e")
                                    + ") t JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS r FROM unit"
                                    + " WHERE kind = 'COMMUNE' AND parent_id IN ('D105','D106','D107','D108','D109','D110','D111','D112'))"
                                    + " u ON u.r = t.n % 100")
                    .update();
            insert(
                    "dossier",
                    "x.id = " + id + " AND b.n >= " + from + " AND b.n < " + to,
                    Map.of(
                            "id", "1000000 + b.n",
                            "number", "CONCAT('000.12.99.H35-200504-', LPAD(b.n, 6, '0'))",
                            "receiving_unit_id", "b.commune",
                            "due_on", "DATE_ADD('2020-05-05', INTERVAL b.n % 20 DAY)"));
            insert(
                    "stage",
                    "x.dossier_id = " + id + " AND b.n >= " + from + " AND b.n < " + to,
                    Map.of("id", "1000000 + b.n", "dossier_id", "1000000 + b.n"));
            for (int line = 0; line < lines; line++) {
                insert(
                        "line",
                        "x.dossier_id = " + id + " AND b.n >= " + from + " AND b.n < " + to,
                        Map.of(
                                "id",
                                "NULL",
                                "dossier_id",
                                "1000000 + b.n",
                                "seq",
                                Integer.toString(line + 1),
                                "status",
                                "ELT(1 + (b.n + " + line + ") % 3, 'PENDING', 'APPROVED', 'PAID')"));
            }
            jdbc.sql("SET foreign_key_checks = 1").update();
        });
        for (String table : List.of("dossier", "line", "stage")) {
            jdbc.sql("ANALYZE TABLE " + table).query().listOfRows();
        }
    }

    private static String digits(String name) {
        return "(SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5"
                + " UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9) " + name;
    }

    private void insert(String table, String where, Map<String, String> given) {
        List<String> columns = jdbc.sql(
                        "SELECT column_name FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND COALESCE(generation_expression, '') = ''")
                .param(table)
                .query(String.class)
                .list();
        List<String> values = columns.stream()
                .map(column -> given.getOrDefault(column, "x." + column))
                .toList();
        jdbc.sql("INSERT INTO " + table + " (" + String.join(",", columns) + ") SELECT " + String.join(",", values)
                        + " FROM " + table + " x JOIN bench_n b WHERE " + where)
                .update();
    }

    private void signIn() throws Exception {
        String form = client.send(HttpRequest.newBuilder(uri("/dang-nhap")).build(), BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(form);
        assertThat(token.find()).isTrue();
        client.send(
                HttpRequest.newBuilder(uri("/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=giamsat.12&password=" + DemoOfficers.PASSWORD + "&_csrf=" + token.group(1)))
                        .build(),
                BodyHandlers.ofString());
    }

    private int get(String path) {
        try {
            var answer = client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body().length;
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static double time(Runnable work) {
        double[] ms = new double[ROUNDS];
        for (int i = -5; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                ms[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(ms);
        return ms[ROUNDS / 2];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
