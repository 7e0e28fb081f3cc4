package vn.ansinh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/**
 * {@code mvn test -Dtest=TrackingCost}: what one question on the public page costs, beside a bare select through the same
 * server: statements, and processor time of this JVM (client included) and of the database server. One question after the
 * other, so that a busy machine makes it slower but hardly dearer.
 */
@AnSinhWebTest
@Import({TestCases.class, TrackingBench.BareSelect.class})
class TrackingCost {

    private static final int TIMES = Integer.getInteger("bench.times", 2_000);
    private static final int DOSSIERS = 50;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private final List<HttpRequest> questions = new ArrayList<>();

    @BeforeEach
    void dossiers() throws Exception {
        cases.at("2020-05-05T08:00");
        Matcher token = TOKEN.matcher(
                client.send(get("/tra-cuu"), BodyHandlers.ofString()).body());
        assertThat(token.find()).isTrue();
        for (int i = 0; i < DOSSIERS; i++) {
            Received received = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
            cases.enter(received, StageCode.REVIEW);
            questions.add(HttpRequest.newBuilder(uri("/tra-cuu"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("so=" + encoded(TestCases.number(received)) + "&ma="
                            + encoded(received.secret()) + "&_csrf=" + encoded(token.group(1))))
                    .build());
        }
    }

    @Test
    void countsStatementsAndProcessorTime() throws Exception {
        HttpRequest select = get("/tra-cuu/bench");
        IntFunction<HttpRequest> selects = i -> select;
        IntFunction<HttpRequest> pages = i -> questions.get(i % DOSSIERS);
        run(selects, TIMES);
        run(pages, TIMES);
        run(pages, TIMES);
        List<String> lines = new ArrayList<>(List.of(
                "| A question | statements | request threads ms | JVM ms | server ms | p50 ms |",
                "|---|---|---|---|---|---|"));
        lines.add(line("bare select", run(selects, TIMES)));
        lines.add(line("a dossier's page", run(pages, TIMES)));
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        lines.forEach(System.out::println);
        Files.write(folder.resolve("tracking-cost.md"), lines);
    }

    private static String line(String what, double[] cost) {
        return "| %s | %.1f | %.2f | %.2f | %.2f | %.2f |".formatted(what, cost[0], cost[1], cost[2], cost[3], cost[4]);
    }

    /** Statements, processor milliseconds here and in the server, and milliseconds of waiting (the middle one). */
    private double[] run(IntFunction<HttpRequest> request, int times) throws Exception {
        double[] ms = new double[times];
        long statements = statements();
        long requests = requests();
        long here = here();
        long there = there();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            HttpResponse<Void> answer = client.send(request.apply(i), BodyHandlers.discarding());
            ms[i] = (System.nanoTime() - start) / 1e6;
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        here = here() - here;
        requests = requests() - requests;
        there = there() - there;
        statements = statements() - statements;
        Arrays.sort(ms);
        return new double[] {
            (double) statements / times, requests / 1e6 / times, here / 1e6 / times, there / 1e6 / times, ms[times / 2]
        };
    }

    private long statements() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Questions'")
                .query((row, i) -> row.getLong("Value"))
                .single();
    }

    /** Of the threads that answer: without compiling, collecting garbage and this test's client. */
    private static long requests() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static long here() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long there() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(uri(path)).build();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
