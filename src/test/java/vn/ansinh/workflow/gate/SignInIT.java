package vn.ansinh.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.workflow.engine.Probe;

@AnSinhWebTest
@Import(Probe.class)
class SignInIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void enableAgain() {
        jdbc.update("UPDATE officer SET active = TRUE WHERE username LIKE 'probe.%'");
    }

    @ParameterizedTest
    @CsvSource({"/camunda/app/tasklist/default/", "/camunda/app/admin/default/", "/giam-sat", "/can-bo", "/forms/x.html"
    })
    void strangerIsSentToTheSignInPage(String path) {
        HttpResponse<String> answer = new Browser(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/dang-nhap");
    }

    @ParameterizedTest
    @CsvSource({"/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default", "/api/bat-ky"})
    void strangersScriptGetsNoPageBut401(String path) {
        HttpResponse<String> answer = new Browser(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void signInPageIsVietnameseAndLocked() {
        HttpResponse<String> page = new Browser(port).get("/dang-nhap");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Tên đăng nhập", "Mật khẩu", "_csrf");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @ParameterizedTest
    @CsvSource({
        "probe.xetduyet.a, /camunda/app/tasklist/default/",
        "probe.giamsat, /giam-sat",
        "probe.quantri, /quan-tri"
    })
    void eachRoleStartsAtItsOwnPage(String username, String start) {
        Browser browser = new Browser(port);

        assertThat(location(browser.signIn(username, Probe.PASSWORD))).endsWith("/");
        assertThat(location(browser.get("/"))).endsWith(start);
    }

    @Test
    void failureSaysNothingOfTheAccount() {
        jdbc.update("UPDATE officer SET active = FALSE WHERE username = ?", Probe.DISABLED);

        assertThat(location(new Browser(port).signIn("khong.co.ai", Probe.PASSWORD)))
                .endsWith("/dang-nhap?loi");
        assertThat(location(new Browser(port).signIn(Probe.REVIEWER_A, "sai"))).endsWith("/dang-nhap?loi");
        assertThat(location(new Browser(port).signIn(Probe.DISABLED, Probe.PASSWORD)))
                .endsWith("/dang-nhap?loi");
        assertThat(new Browser(port).get("/dang-nhap?loi").body()).contains("không đúng, hoặc tài khoản đã khóa");
    }

    @Test
    void sessionGetsANewIdAtSignIn() {
        Browser browser = new Browser(port);
        browser.get("/camunda/app/tasklist/default/");
        String before = browser.cookie("JSESSIONID");
        browser.signIn(Probe.REVIEWER_A, Probe.PASSWORD);

        assertThat(before).isNotNull();
        assertThat(browser.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void webappsKnowWhoSignedIn() {
        HttpResponse<String> officer =
                Browser.signedIn(port, Probe.REVIEWER_A).get("/camunda/api/admin/auth/user/default");
        HttpResponse<String> administrator =
                Browser.signedIn(port, Probe.ADMINISTRATOR).get("/camunda/api/admin/auth/user/default");

        assertThat(officer.body())
                .contains(Probe.REVIEWER_A, "\"tasklist\"", "\"welcome\"")
                .doesNotContain("\"cockpit\"", "\"admin\"");
        assertThat(administrator.body()).contains("\"tasklist\"", "\"cockpit\"", "\"admin\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/",
        "/camunda/api/cockpit/plugin/x/default/y"
    })
    void cockpitAndAdminAreForAdministrators(String path) {
        assertThat(Browser.signedIn(port, Probe.REVIEWER_A).get(path).statusCode())
                .isEqualTo(403);
        assertThat(Browser.signedIn(port, Probe.ADMINISTRATOR).get(path).statusCode())
                .isIn(200, 404);
    }

    @Test
    void disabledAccountIsOutAtItsNextRequest() {
        Browser browser = Browser.signedIn(port, Probe.REVIEWER_B);
        Browser rest = Browser.ofRestApi(port, Probe.REVIEWER_B);
        String tasks = "/camunda/api/engine/engine/default/task/count";
        assertThat(browser.get(tasks).statusCode()).isEqualTo(200);
        assertThat(rest.get("/engine-rest/task/count").statusCode()).isEqualTo(200);

        jdbc.update("UPDATE officer SET active = FALSE WHERE username = ?", Probe.REVIEWER_B);

        assertThat(browser.get(tasks).statusCode()).isEqualTo(401);
        assertThat(rest.get("/engine-rest/task/count").statusCode()).isEqualTo(401);
        jdbc.update("UPDATE officer SET active = TRUE WHERE username = ?", Probe.REVIEWER_B);
        assertThat(browser.get(tasks).statusCode()).isEqualTo(401);
    }

    @Test
    void leavingTasklistLeavesOurPagesToo() {
        Browser browser = Browser.signedIn(port, Probe.REVIEWER_A);

        HttpResponse<String> left = browser.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(left.statusCode()).isLessThan(300);
        assertThat(browser.get("/can-bo").statusCode()).isEqualTo(302);
    }

    @Test
    void engineApiKeepsNoSession() {
        HttpResponse<String> stranger = new Browser(port).get("/engine-rest/task/count");
        HttpResponse<String> officer = Browser.ofRestApi(port, Probe.REVIEWER_A).get("/engine-rest/task/count");

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(officer.statusCode()).isEqualTo(200);
        assertThat(officer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Browser.signedIn(port, Probe.REVIEWER_A)
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void postToOurPagesNeedsTheToken() {
        Browser browser = Browser.signedIn(port, Probe.REVIEWER_A);
        browser.get("/dang-nhap");

        assertThat(browser.post("/api/khong-co", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.send(browser.request("/api/khong-co")
                                .header("X-ANSINH-XSRF", browser.cookie("ANSINH-XSRF"))
                                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("(none)");
    }
}
