package vn.ansinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.organisation.AuditEvent;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.shared.AppClock;

/** Wrong passwords cost a growing wait to whoever types them, and to nobody else. */
@SecondFactorTest
class SignInLimitIT {

    private static final String WRONG = "Tên đăng nhập hoặc mật khẩu không đúng";
    private static final String REST = "/engine-rest/task/count";

    private static final Pattern WAIT = Pattern.compile("Hãy chờ (\\d+) (giây|phút) rồi thử lại");

    @LocalServerPort
    private int port;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void theWaitGrowsForOneAddressAndTheOfficerSignsInFromAnother() {
        String officer = "thamdinh1.12";
        Client guesser = at("203.0.113.7");
        for (int i = 0; i < SignInLimit.FREE; i++) {
            assertThat(guesser.signInText(officer, "sai " + i)).contains(WRONG);
        }
        assertWaits(guesser.signInText(officer, DemoOfficers.PASSWORD), 15);
        assertThat(guesser.get("/dang-nhap?loi").body()).as("told once").doesNotContain("Hãy chờ");

        HttpResponse<String> elsewhere = at("203.0.113.8").signIn(officer, DemoOfficers.PASSWORD);
        assertThat(at("x").path(elsewhere)).isEqualTo("/");

        later(Duration.ofSeconds(16));
        assertThat(guesser.signInText(officer, "sai nữa")).contains(WRONG);
        assertWaits(guesser.signInText(officer, "sai nữa"), 30);
        later(Duration.ofSeconds(31));
        assertThat(guesser.signInText(officer, "sai nữa")).contains(WRONG);
        assertWaits(guesser.signInText(officer, "sai nữa"), 60);
        assertThat(trail.list(AuditKind.Subject.OFFICER, officer, null, 50))
                .extracting(AuditEvent::kind)
                .containsExactly(AuditKind.SIGN_IN_DELAYED);

        later(Duration.ofMinutes(2));
        assertThat(guesser.path(guesser.signIn(officer, DemoOfficers.PASSWORD))).isEqualTo("/");
        Client again = at("203.0.113.7");
        assertThat(again.signInText(officer, "sai")).as("a new run").contains(WRONG);
    }

    @Test
    void whoIsNotThereIsAnsweredAsAWrongPasswordIs() {
        jdbc.update("UPDATE officer SET active = FALSE WHERE username = 'thamdinh2.105'");
        List<String> usernames = List.of("thamdinh1.105", "khong.co.ai", "Người Lạ", "thamdinh2.105");
        for (int i = 0; i <= SignInLimit.FREE; i++) {
            List<String> answers = usernames.stream()
                    .map(username -> at("203.0.113." + (20 + usernames.indexOf(username)))
                            .signInText(username, username.equals("thamdinh2.105") ? DemoOfficers.PASSWORD : "sai")
                            .replaceAll("\\d+ giây", "… giây"))
                    .distinct()
                    .toList();
            assertThat(answers).as("attempt " + i).hasSize(1);
            assertThat(answers.get(0)).contains(i < SignInLimit.FREE ? WRONG : "Hãy chờ … giây");
        }
        assertThat(jdbc.queryForList("SELECT subject FROM sign_in_attempt", String.class))
                .as("nothing that was typed is kept")
                .allMatch(subject -> subject.matches("[0-9a-f]{64}"));
    }

    @Test
    void deviceThatSignedInBeforeGoesOnAndSoDoesASession() {
        String officer = "thamdinh2.12";
        Client own = at("203.0.113.40");
        own.signIn(officer, DemoOfficers.PASSWORD);
        assertThat(own.cookie(KnownDevice.COOKIE)).isNotNull();
        Client guesser = at("203.0.113.40");
        for (int i = 0; i < SignInLimit.FREE; i++) {
            guesser.signIn(officer, "sai");
        }
        assertThat(guesser.signInText(officer, DemoOfficers.PASSWORD)).contains("Hãy chờ");
        assertThat(own.get("/can-bo/ho-so").statusCode()).isEqualTo(200);
        own.post("/can-bo/ho-so", "/dang-xuat", java.util.Map.of());
        assertThat(own.path(own.signIn(officer, DemoOfficers.PASSWORD))).isEqualTo("/");
    }

    @Test
    void addressThatTriesManyOfficersWaitsToo() {
        IntStream.range(0, SignInLimit.FREE_OF_NETWORK)
                .forEach(i -> at("203.0.113.50").signIn("khong.co." + i, "sai"));

        assertThat(at("203.0.113.50").signInText("giamsat.12", DemoOfficers.PASSWORD))
                .contains("Hãy chờ 15 giây");
        assertThat(at("203.0.113.51").path(at("203.0.113.51").signIn("giamsat.12", DemoOfficers.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void guessesAtTheSameMomentDoNotSlipThrough() throws Exception {
        int guesses = 12;
        List<Callable<String>> all = IntStream.range(0, guesses)
                .<Callable<String>>mapToObj(i -> () -> at("203.0.113.60").signInText("giamsat.105", "sai " + i))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(guesses);
        int lookedAt = 0;
        for (Future<String> answer : pool.invokeAll(all)) {
            lookedAt += answer.get().contains(WRONG) ? 1 : 0;
        }
        pool.shutdown();

        assertThat(lookedAt).isEqualTo(SignInLimit.FREE);
    }

    @Test
    void callsWithABasicPasswordWaitAndAreToldHowLong() {
        Client guesser = at("203.0.113.70").basic("chitra2.b12", "sai");
        for (int i = 0; i < SignInLimit.FREE; i++) {
            assertThat(guesser.getJson(REST).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> answer =
                at("203.0.113.70").basic("chitra2.b12", DemoOfficers.PASSWORD).getJson(REST);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 15);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertWaits(answer.body(), 15);
        assertThat(at("203.0.113.71")
                        .basic("chitra2.b12", DemoOfficers.PASSWORD)
                        .getJson(REST)
                        .statusCode())
                .isEqualTo(200);
    }

    /** The clock goes on while the test runs: so long, or somewhat less. */
    private static void assertWaits(String text, int seconds) {
        Matcher wait = WAIT.matcher(text);
        assertThat(wait.find()).as(text).isTrue();
        int told = Integer.parseInt(wait.group(1)) * (wait.group(2).equals("phút") ? 60 : 1);
        assertThat(told).isBetween(seconds / 2 + 1, seconds);
        assertThat(text).doesNotContain(WRONG);
    }

    private Client at(String address) {
        return new Client(port, address);
    }

    private void later(Duration time) {
        clock.shiftBy(clock.offset().plus(time));
    }
}
