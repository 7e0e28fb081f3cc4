package vn.ansinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.ansinh.organisation.AuditEvent;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.shared.AppClock;
import vn.ansinh.workflow.engine.Probe;

/** Signing in at a real Keycloak, through its own pages; its groups are the officer's roles in units. */
@SecondFactorTest
@Import(Probe.class)
class ProviderSignInIT {

    private static final String PASSWORD = "mat-khau-cua-tinh";
    private static final String PAGE = "/can-bo/ho-so";
    private static final String START = "/oauth2/authorization/tinh";
    private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=500";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Probe.Tasks tasks;

    @Autowired
    private Officers officers;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.";
        properties.add(client + "registration.tinh.client-id", () -> "an-sinh");
        properties.add(client + "registration.tinh.client-secret", () -> "only-for-this-test");
        properties.add(client + "registration.tinh.scope", () -> "openid,profile");
        properties.add(client + "provider.tinh.issuer-uri", () -> Keycloak.get().issuer());
    }

    @BeforeEach
    void inTheYearOfTheUnits() {
        clock.moveTo(Instant.parse("2020-05-11T02:00:00Z"));
    }

    @Test
    void officerComesInWithTheGroupsAsRolesAndSeesTheTasksOfTheUnit() {
        String own = tasks.at(Probe.COMMUNE_A);
        String foreign = tasks.at(Probe.COMMUNE_B);
        Client client = client();
        assertThat(client.path(client.get(PAGE))).isEqualTo("/dang-nhap");
        assertThat(client.get("/dang-nhap").body())
                .contains("Đăng nhập bằng tài khoản của tỉnh", "href=\"" + START + "\"");
        assertThat(client.path(client.get(START)))
                .startsWith(Keycloak.get().issuer())
                .contains("code_challenge_method=S256", "state=", "nonce=");

        assertThat(signIn(client, "lo.thi.hai")).startsWith(PAGE);
        assertThat(Client.text(client.get("/tai-khoan")))
                .contains("Thị Hai Lò", "Cán bộ xét duyệt", "Cán bộ tiếp nhận", "bằng tài khoản của tỉnh")
                .doesNotContain("Đổi mật khẩu");
        assertThat(client.getJson(TASKS).body()).contains(own).doesNotContain(foreign);
        assertThat(officers.membershipsOf("lo.thi.hai"))
                .containsExactlyInAnyOrder(
                        new Membership("C03388", Role.REVIEWER), new Membership("C03388", Role.RECEIVER));
        assertThat(events("lo.thi.hai"))
                .containsExactlyInAnyOrder(AuditKind.OFFICER_ADDED, AuditKind.ROLE_GRANTED, AuditKind.ROLE_GRANTED);

        assertThat(client().path(client().signIn("lo.thi.hai", PASSWORD)))
                .as("no local password")
                .endsWith("?loi");
        assertThat(client().basic("lo.thi.hai", PASSWORD)
                        .getJson("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void groupTakenAwayAtTheProviderIsGoneAtTheNextSignIn() {
        signIn(client(), "sung.thi.nam");
        assertThat(officers.holds("sung.thi.nam", Role.REVIEWER, "C03388")).isTrue();

        Keycloak.get().leave("sung.thi.nam", "REVIEWER@C03388");
        assertThat(signIn(client(), "sung.thi.nam")).isEqualTo("/");
        assertThat(officers.membershipsOf("sung.thi.nam")).containsExactly(new Membership("C03388", Role.RECEIVER));

        Keycloak.get().leave("sung.thi.nam", "RECEIVER@C03388");
        assertThat(refusal("sung.thi.nam")).contains("chưa được giao vai trò nào");
        assertThat(events("sung.thi.nam"))
                .startsWith(AuditKind.SIGN_IN_REFUSED, AuditKind.ROLE_ENDED, AuditKind.ROLE_ENDED)
                .hasSize(6);
        assertThat(officers.membershipsOf("sung.thi.nam")).isEmpty();
    }

    @Test
    void whoIsNoOfficerIsRefusedInPlainWordsAndRecorded() {
        assertThat(refusal("vang.van.ba")).contains("chưa được giao vai trò nào", "Hãy báo quản trị viên của tỉnh");
        assertThat(refusal("giang.a.bon")).contains("nhóm REVIEWER@C99999 không ứng với");
        List<Membership> before = officers.membershipsOf("quantri");
        assertThat(refusal("quantri")).contains("tài khoản riêng của hệ thống này");

        assertThat(officers.find("vang.van.ba")).isEmpty();
        assertThat(officers.membershipsOf("quantri")).isEqualTo(before).isNotEmpty();
        for (String username : List.of("vang.van.ba", "giang.a.bon", "quantri")) {
            assertThat(events(username)).as(username).containsExactly(AuditKind.SIGN_IN_REFUSED);
        }
    }

    @Test
    void signingOutEndsTheProvidersSessionAndDisablingEndsOurs() {
        Client client = client();
        signIn(client, "ly.van.sau");
        assertThat(client.get(PAGE)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("form-action 'self' " + Keycloak.get().root());

        String away = client.path(client.post(PAGE, "/dang-xuat", Map.of()));
        assertThat(away).startsWith(Keycloak.get().issuer()).contains("id_token_hint=");
        assertThat(client.path(client.get(away))).endsWith("/dang-nhap?da-thoat");
        assertThat(client.path(client.get(PAGE))).isEqualTo("/dang-nhap");
        assertThat(client.get(client.path(client.get(START))).body())
                .as("the provider asks for the password again")
                .contains("name=\"password\"");

        signIn(client, "ly.van.sau");
        jdbc.update("UPDATE officer SET active = FALSE WHERE username = 'ly.van.sau'");
        assertThat(client.path(client.get(PAGE))).isEqualTo("/dang-nhap");
        assertThat(refusal("ly.van.sau")).contains("tài khoản đã khóa");
    }

    /** Through the provider's own page; where our application leads in the end. */
    private String signIn(Client client, String username) {
        HttpResponse<String> page = client.get(client.path(client.get(START)));
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        HttpResponse<String> back = client.send(client.request(form.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + username + "&password=" + PASSWORD)));
        assertThat(client.path(back)).as(back.body()).startsWith("/login/oauth2/code/tinh");
        return client.path(client.get(client.path(back)));
    }

    private String refusal(String username) {
        Client client = client();
        assertThat(signIn(client, username)).isEqualTo("/dang-nhap?loi");
        String text = Client.text(client.get("/dang-nhap?loi"));
        assertThat(client.path(client.get(PAGE))).isEqualTo("/dang-nhap");
        return text;
    }

    private List<AuditKind> events(String username) {
        return trail.list(AuditKind.Subject.OFFICER, username, null, 50).stream()
                .map(AuditEvent::kind)
                .toList();
    }

    private Client client() {
        return new Client(port, "192.0.2.1");
    }
}
