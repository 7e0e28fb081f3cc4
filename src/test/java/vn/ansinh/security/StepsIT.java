package vn.ansinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.organisation.AuditEvent;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** Between the password and the work: a new password, a second factor; and what a session is worth afterwards. */
@SecondFactorTest
class StepsIT {

    private static final Actor BY = new Actor("quantri", "P12");
    private static final String PAGE = "/can-bo/ho-so";
    private static final String API = "/camunda/api/engine/engine/default/task/count";
    private static final String REST = "/engine-rest/task/count";
    private static final String GOOD = "bốn con trâu qua suối Nậm Na";
    private static final Pattern SECRET = Pattern.compile("id=\"khoa\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<li>([a-z2-9-]{14})</li>");

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ServletContext context;

    @BeforeEach
    void inTheYearOfTheUnits() {
        // Another year than that of the officers' telephones.
        clock.moveTo(Instant.parse("2020-05-11T02:00:00Z"));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void oneTimePasswordOpensNothingButItsOwnChange() {
        String officer = "xetduyet.03388";
        String once = accounts.resetPassword(officer, BY);
        Client client = client();
        assertThat(client.path(client.get(PAGE))).isEqualTo("/dang-nhap");
        assertThat(client.path(client.signIn(officer, once))).startsWith(PAGE);
        assertStopped(client, Step.PASSWORD);
        assertStoppedByBasic(officer, once);

        HttpResponse<String> poor = change(client, Map.of("password", "matkhau123456", "repeated", "matkhau123456"));
        assertThat(poor.statusCode()).isEqualTo(200);
        assertThat(Client.text(poor)).contains("thử trước tiên");
        assertThat(Client.text(change(client, Map.of("password", GOOD, "repeated", GOOD + "!"))))
                .contains("không giống nhau");
        assertStopped(client, Step.PASSWORD);

        assertThat(client.path(change(client, Map.of("password", GOOD, "repeated", GOOD))))
                .startsWith(PAGE);
        assertThat(client.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(client.getJson(API).statusCode()).isEqualTo(200);
        assertThat(client().path(client().signIn(officer, once))).endsWith("?loi");
        assertThat(events(officer)).containsExactly(AuditKind.PASSWORD_CHANGED, AuditKind.PASSWORD_RESET);
    }

    @Test
    void newPasswordEndsTheOtherSessionsAndKnowsTheFormerOne() {
        String officer = "tiepnhan.03388";
        Client other = signedIn(officer);
        Client client = signedIn(officer);
        assertThat(jdbc.queryForObject("SELECT password_hash FROM officer WHERE username = ?", String.class, officer))
                .as("a former hash is renewed at sign-in")
                .startsWith("{sha256-bcrypt}");

        assertThat(Client.text(change(client, Map.of("former", "sai", "password", GOOD, "repeated", GOOD))))
                .contains("Mật khẩu đang dùng không đúng");
        assertThat(other.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(client.path(
                        change(client, Map.of("former", DemoOfficers.PASSWORD, "password", GOOD, "repeated", GOOD))))
                .isEqualTo("/tai-khoan");

        assertThat(Client.text(client.get("/tai-khoan"))).contains("Đã đổi mật khẩu", "Cán bộ tiếp nhận", "Quyết Tiến");
        assertThat(other.path(other.get(PAGE))).isEqualTo("/dang-nhap");
        assertThat(other.getJson(API).statusCode()).isEqualTo(401);
        assertThat(client().basic(officer, DemoOfficers.PASSWORD).getJson(REST).statusCode())
                .isEqualTo(401);
        assertThat(client().basic(officer, GOOD).getJson(REST).statusCode()).isEqualTo(200);
    }

    @Test
    void leaderSetsUpTheSecondFactorBeforeAnythingElseAndNeedsItFromThenOn() {
        String officer = "lanhdao.12";
        Client client = client();
        client.signIn(officer, DemoOfficers.PASSWORD);
        assertStopped(client, Step.ENROL);
        assertStoppedByBasic(officer, DemoOfficers.PASSWORD);

        byte[] secret = secret(client);
        assertThat(Client.text(client.post(Step.ENROL.page(), Step.ENROL.page(), Map.of("code", "000 00"))))
                .contains("Mã không đúng");
        assertThat(secret(client)).as("a wrong code keeps the key").isEqualTo(secret);
        long step = Totp.step(Clock.systemUTC().instant());
        HttpResponse<String> set =
                client.post(Step.ENROL.page(), Step.ENROL.page(), Map.of("code", Totp.code(secret, step)));
        List<String> codes = RECOVERY.matcher(set.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(client.get(PAGE).statusCode()).isEqualTo(200);

        Client next = client();
        next.signIn(officer, DemoOfficers.PASSWORD);
        assertStopped(next, Step.CODE);
        assertThat(next.cookie(KnownDevice.COOKIE))
                .as("half a sign-in makes no device known")
                .isNull();
        assertStoppedByBasic(officer, DemoOfficers.PASSWORD);
        assertThat(Client.text(code(next, Totp.code(secret, step)))).as("used").contains("Mã không đúng");
        assertThat(code(next, Totp.code(secret, step + 1)).statusCode()).isEqualTo(302);
        assertThat(next.getJson(API).statusCode()).isEqualTo(200);

        Client withoutTelephone = client();
        withoutTelephone.signIn(officer, DemoOfficers.PASSWORD);
        assertThat(code(
                                withoutTelephone,
                                codes.get(3).toUpperCase(java.util.Locale.ROOT).replace('-', ' '))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Client.text(withoutTelephone.get("/tai-khoan"))).contains("Còn 9 mã dự phòng");
        Client again = client();
        again.signIn(officer, DemoOfficers.PASSWORD);
        assertThat(Client.text(code(again, codes.get(3)))).as("used").contains("Mã không đúng");

        accounts.clearSecondFactor(officer, BY);
        assertThat(next.path(next.get(PAGE))).isEqualTo("/dang-nhap");
        Client anew = client();
        anew.signIn(officer, DemoOfficers.PASSWORD);
        assertStopped(anew, Step.ENROL);
        assertThat(events(officer))
                .containsExactly(
                        AuditKind.SECOND_FACTOR_CLEARED, AuditKind.RECOVERY_CODE_USED, AuditKind.SECOND_FACTOR_SET);
    }

    @Test
    void codesAreNotGuessedFromManyAddresses() {
        String officer = "ketoan1.12";
        byte[] secret = enrolled(officer);
        for (int i = 0; i < SignInLimit.FREE; i++) {
            Client guesser = new Client(port, "198.51.100." + i);
            guesser.signIn(officer, DemoOfficers.PASSWORD);
            assertThat(Client.text(code(guesser, "12345" + i))).contains("Mã không đúng");
        }
        Client guesser = new Client(port, "198.51.100.99");
        guesser.signIn(officer, DemoOfficers.PASSWORD);
        long next = Totp.step(Clock.systemUTC().instant()) + 1;
        assertThat(Client.text(code(guesser, Totp.code(secret, next)))).contains("Hãy chờ 15 giây");
    }

    @Test
    void nobodyElseMustHaveOneButMayAndTheKeyIsSealed() {
        String officer = "thamdinh1.105";
        Client client = signedIn(officer);
        assertThat(client.get(PAGE).statusCode()).isEqualTo(200);
        byte[] secret = secret(client);
        long step = Totp.step(Clock.systemUTC().instant());
        client.post(Step.ENROL.page(), Step.ENROL.page(), Map.of("code", Totp.code(secret, step)));
        String sealed =
                jdbc.queryForObject("SELECT factor_secret FROM account WHERE username = ?", String.class, officer);
        assertThat(java.util.Base64.getDecoder().decode(sealed)).hasSize(12 + Totp.SECRET_BYTES + 16);
        assertThat(new String(
                        java.util.Base64.getDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));

        String remove = Step.ENROL.page() + "/bo";
        assertThat(Client.text(client.post(Step.ENROL.page(), remove, Map.of("code", "x"))))
                .contains("Mã không đúng");
        client.post(Step.ENROL.page(), remove, Map.of("code", Totp.code(secret, step + 1)));
        assertThat(client.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(signedIn(officer).get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void sessionGetsANewIdASafeCookieAndThePageThatWasAskedFor() {
        Client client = client();
        client.get(PAGE + "?tu-khoa=lo");
        String before = client.cookie("JSESSIONID");
        HttpResponse<String> answer = client.signIn("giamsat.12", DemoOfficers.PASSWORD);
        assertThat(client.path(answer)).startsWith(PAGE + "?tu-khoa=lo");
        assertThat(client.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);

        HttpResponse<String> secure = client().send(client().request(PAGE)
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "text/html")
                .GET());
        assertThat(secure.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement()
                .asString()
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(context.getSessionTimeout()).as("minutes").isEqualTo(30);
    }

    private void assertStopped(Client client, Step step) {
        for (String page :
                List.of(PAGE, "/", "/tra-cuu", "/giam-sat", "/tai-khoan", "/camunda/app/tasklist/default/")) {
            assertThat(client.path(client.get(page))).as(page).isEqualTo(step.page());
        }
        for (String api : List.of(API, "/api/tasks/x/case", "/camunda/api/admin/auth/user/default")) {
            HttpResponse<String> answer = client.getJson(api);
            assertThat(answer.statusCode()).as(api).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains(step.reason());
        }
        assertThat(client.get(step.page()).statusCode()).isEqualTo(200);
        assertThat(client.get("/css/ansinh.css").statusCode()).isEqualTo(200);
        client.get(PAGE);
    }

    private void assertStoppedByBasic(String officer, String password) {
        HttpResponse<String> answer = client().basic(officer, password).getJson(REST);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private byte[] enrolled(String officer) {
        Client client = signedIn(officer);
        byte[] secret = secret(client);
        String code = Totp.code(secret, Totp.step(Clock.systemUTC().instant()));
        assertThat(client.post(Step.ENROL.page(), Step.ENROL.page(), Map.of("code", code))
                        .body())
                .contains("Mã dự phòng");
        return secret;
    }

    private static byte[] secret(Client client) {
        Matcher found = SECRET.matcher(client.get(Step.ENROL.page()).body());
        assertThat(found.find()).isTrue();
        return SecondFactorCodes.secret(found.group(1));
    }

    private static HttpResponse<String> change(Client client, Map<String, String> fields) {
        return client.post(Step.PASSWORD.page(), Step.PASSWORD.page(), fields);
    }

    private static HttpResponse<String> code(Client client, String code) {
        return client.post(Step.CODE.page(), Step.CODE.page(), Map.of("code", code));
    }

    private List<AuditKind> events(String officer) {
        return trail.list(AuditKind.Subject.OFFICER, officer, null, 50).stream()
                .map(AuditEvent::kind)
                .toList();
    }

    private Client signedIn(String officer) {
        Client client = client();
        client.signIn(officer, DemoOfficers.PASSWORD);
        return client;
    }

    private Client client() {
        return new Client(port, "192.0.2." + (1 + CLIENTS.incrementAndGet() % 250));
    }
}
