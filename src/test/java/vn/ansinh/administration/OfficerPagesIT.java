package vn.ansinh.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ansinh.organisation.OfficerRegister;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.RolePeriod;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class OfficerPagesIT {

    private static final String HOME = "/quan-tri/can-bo/";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Officers officers;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void administrators() {
        Admins.morning(clock);
        Admins.addCity(officers);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void officersAreFoundWithoutAccentsByUnitRoleAndAccount() throws Exception {
        Admins.add(officers, "t.dang", "Đặng Thị Ước", "C03388", Role.REVIEWER);
        Admins.add(officers, "t.tamduong", "Đặng Văn Ước", "D106", Role.APPRAISER);

        String both = Admins.page(mvc, Admins.PROVINCE, get("/quan-tri/can-bo").param("tim", "dang"), 200);
        assertThat(both).contains("t.dang", "t.tamduong", "Đặng Thị Ước");
        String city = Admins.page(
                mvc,
                Admins.PROVINCE,
                get("/quan-tri/can-bo").param("tim", "uoc").param("don-vi", "D105"),
                200);
        assertThat(city).contains("t.dang").doesNotContain("t.tamduong");
        assertThat(Admins.page(
                        mvc,
                        Admins.PROVINCE,
                        get("/quan-tri/can-bo").param("tim", "uoc").param("vai-tro", "APPRAISER"),
                        200))
                .contains("t.tamduong")
                .doesNotContain("t.dang");
        assertThat(Admins.page(
                        mvc,
                        Admins.PROVINCE,
                        get("/quan-tri/can-bo").param("tim", "uoc").param("tai-khoan", "khoa"),
                        200))
                .doesNotContain("t.dang");
        assertThat(Admins.page(mvc, Admins.CITY, get("/quan-tri/can-bo").param("tim", "dang"), 200))
                .contains("t.dang")
                .doesNotContain("t.tamduong");
    }

    @Test
    void aNewOfficerGetsARoleAndAOneTimePasswordThatIsShownOnce() throws Exception {
        var answer = mvc.perform(as(Admins.CITY, adding("t.moi", "Lò Thị Mới", "C03388", "REVIEWER")))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        String password = String.valueOf(answer.getFlashMap().get("password"));

        assertThat(encoder.matches(
                        password, officers.find("t.moi").orElseThrow().passwordHash()))
                .isTrue();
        assertThat(officers.holds("t.moi", Role.REVIEWER, "C03388")).isTrue();
        assertThat(Admins.page(mvc, Admins.CITY, get(HOME + "t.moi").flashAttr("password", password), 200))
                .contains(password);
        assertThat(Admins.page(mvc, Admins.CITY, get(HOME + "t.moi"), 200)).doesNotContain(password);
        assertThat(Admins.events(jdbc, "t.moi"))
                .hasSize(3)
                .allMatch(event -> event.contains(" quantri.d105 ") && !event.contains(password));
    }

    @Test
    void wrongInputComesBackBesideItsFieldWithAllThatWasTyped() throws Exception {
        String page = Admins.page(mvc, Admins.CITY, adding("Lò", "<b>Lò</b>", "P12", "CHAIRMAN"), 422);
        assertThat(page)
                .contains("href=\"#unitId\"")
                .contains("&lt;b&gt;Lò&lt;/b&gt;")
                .doesNotContain("<b>Lò</b>");
        String names = Admins.page(mvc, Admins.CITY, adding("Lò", "<b>Lò</b>", "C03388", "REVIEWER"), 422);
        assertThat(names).contains("href=\"#username\"", "href=\"#fullName\"", "id=\"fullName-loi\"");
        String role = Admins.page(mvc, Admins.CITY, adding("t.sai", "Lò Thị Sai", "C03388", "PAYER"), 422);
        assertThat(role).contains("href=\"#role\"", "value=\"t.sai\"");
        String taken = Admins.page(mvc, Admins.CITY, adding("quantri", "Lò Thị Sai", "C03388", "REVIEWER"), 422);
        assertThat(taken).contains("đã có người dùng");
        assertThat(officers.find("t.sai")).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndKeepsWhatWasTyped() throws Exception {
        Admins.add(officers, "t.hai", "Tẩn Văn Một", "C03388", Role.REVIEWER);
        String version = Admins.hidden(Admins.page(mvc, Admins.CITY, get(HOME + "t.hai"), 200), "version");
        MockHttpServletRequestBuilder first = post(HOME + "t.hai").param("version", version);
        Admins.page(mvc, Admins.PROVINCE, first.param("fullName", "Tẩn Văn Hai").param("title", "Công chức"), 302);

        String told = Admins.page(
                mvc, Admins.CITY, post(HOME + "t.hai").param("version", version).param("fullName", "Tẩn Văn Ba"), 409);
        assertThat(told).contains("Người khác vừa thay đổi", "Tẩn Văn Hai", "value=\"Tẩn Văn Ba\"");
        assertThat(officers.find("t.hai").orElseThrow().fullName()).isEqualTo("Tẩn Văn Hai");

        MockHttpServletRequestBuilder again = post(HOME + "t.hai").param("version", Admins.hidden(told, "version"));
        Admins.page(mvc, Admins.CITY, again.param("fullName", "Tẩn Văn Ba"), 302);
        assertThat(officers.find("t.hai").orElseThrow().fullName()).isEqualTo("Tẩn Văn Ba");
        assertThat(Admins.events(jdbc, "t.hai"))
                .containsExactly(
                        "OFFICER_CHANGED quantri Tẩn Văn Một → Tẩn Văn Hai (Công chức)",
                        "OFFICER_CHANGED quantri.d105 Tẩn Văn Hai (Công chức) → Tẩn Văn Ba");
    }

    @Test
    void aRoleEndsAndIsGrantedAgainWithoutLosingItsHistory() throws Exception {
        Admins.add(officers, "t.lai", "Lý A Lại", "C03388", Role.REVIEWER);
        String confirm = Admins.page(
                mvc,
                Admins.CITY,
                get(HOME + "t.lai/vai-tro/thoi")
                        .param("unitId", "C03388")
                        .param("role", "REVIEWER")
                        .param("from", "2020-01-01"),
                200);
        Admins.page(mvc, Admins.CITY, ending("t.lai", confirm, "01/01/2020"), 422);
        Admins.page(mvc, Admins.CITY, ending("t.lai", confirm, "19/05/2020"), 302);
        assertThat(officers.holds("t.lai", Role.REVIEWER, "C03388")).isFalse();

        Admins.page(mvc, Admins.CITY, granting("t.lai", "C03388", "REVIEWER", "19/05/2020"), 422);
        Admins.page(mvc, Admins.CITY, granting("t.lai", "C03388", "REVIEWER", "20/05/2020"), 302);
        assertThat(officers.holds("t.lai", Role.REVIEWER, "C03388")).isTrue();
        assertThat(Admins.page(mvc, Admins.CITY, granting("t.lai", "C03388", "REVIEWER", "01/06/2020"), 422))
                .contains("đã có vai trò này");
        assertThat(jdbc.queryForList(
                        "SELECT CONCAT(valid_from, ' ', valid_to) FROM officer_role WHERE username = 't.lai' ORDER BY valid_from",
                        String.class))
                .containsExactly("2020-01-01 2020-05-19", "2020-05-20 2025-06-30");
        assertThat(Admins.events(jdbc, "t.lai")).hasSize(2);
    }

    @Test
    void anAdministratorReachesNoOtherDistrict() throws Exception {
        Admins.add(officers, "t.khac", "Vàng Thị Khác", "D106", Role.APPRAISER);
        Admins.page(mvc, Admins.CITY, get(HOME + "t.khac"), 404);
        Admins.page(
                mvc, Admins.CITY, post(HOME + "t.khac").param("version", "0").param("fullName", "Tên Mới"), 404);
        for (AccountStep step : AccountStep.values()) {
            String path = HOME + "t.khac/tai-khoan/" + step.path();
            Admins.page(mvc, Admins.CITY, post(path).param("version", "0"), 404);
        }
        Admins.page(mvc, Admins.CITY, granting("t.khac", "C03388", "REVIEWER", "20/05/2020", "0"), 404);
        assertThat(Admins.page(mvc, Admins.CITY, get("/quan-tri/nhat-ky").param("doi-tuong", "t.khac"), 200))
                .contains("Không có việc nào");
        assertThat(Admins.events(jdbc, "t.khac")).isEmpty();

        Admins.add(officers, "t.caphai", "Vàng Văn Đôi", "C03388", Role.REVIEWER);
        Admins.page(mvc, Admins.PROVINCE, granting("t.caphai", "D106", "APPRAISER", "20/05/2020"), 302);
        Admins.page(mvc, Admins.CITY, post(HOME + "t.caphai/tai-khoan/khoa").param("version", "1"), 403);
        Admins.page(
                mvc, Admins.CITY, post(HOME + "t.caphai").param("version", "1").param("fullName", "Tên Mới"), 403);
        assertThat(Admins.page(mvc, Admins.CITY, granting("t.caphai", "D106", "LEADER", "20/05/2020"), 422))
                .contains("href=\"#unitId\"");
    }

    @Test
    void aDisabledAccountIsOutAndComesBackWithItsRoles() throws Exception {
        Admins.add(officers, "t.khoa", "Lò Văn Khóa", "C03388", Role.REVIEWER);
        String ask = Admins.page(mvc, Admins.CITY, get(HOME + "t.khoa/tai-khoan/khoa"), 200);
        assertThat(ask).contains("đăng xuất ngay");
        Admins.page(mvc, Admins.CITY, step("t.khoa", "khoa", ask), 302);
        assertThat(officers.holds("t.khoa", Role.REVIEWER, "C03388")).isFalse();
        assertThat(Admins.page(mvc, Admins.CITY, step("t.khoa", "khoa", ask), 409))
                .contains("Người khác vừa");
        String open = Admins.page(mvc, Admins.CITY, get(HOME + "t.khoa/tai-khoan/mo"), 200);
        Admins.page(mvc, Admins.CITY, step("t.khoa", "mo", open), 302);
        assertThat(officers.holds("t.khoa", Role.REVIEWER, "C03388")).isTrue();
        Admins.page(mvc, Admins.CITY, post(HOME + "t.khoa/tai-khoan/go-xac-thuc"), 302);
        assertThat(Admins.events(jdbc, "t.khoa"))
                .extracting(event -> event.substring(0, event.indexOf(' ')))
                .containsExactly("OFFICER_DISABLED", "OFFICER_ENABLED", "SECOND_FACTOR_CLEARED");
    }

    @Test
    void nobodyTakesTheAdministrationFromThemselvesAndOneStays() throws Exception {
        Admins.page(
                mvc, Admins.CITY, post(HOME + Admins.CITY + "/tai-khoan/khoa").param("version", "0"), 403);
        Admins.page(mvc, Admins.CITY, post(HOME + Admins.CITY + "/tai-khoan/dat-lai-mat-khau"), 403);
        String own = Admins.page(
                mvc,
                Admins.CITY,
                get(HOME + Admins.CITY + "/vai-tro/thoi")
                        .param("unitId", "D105")
                        .param("role", "ADMINISTRATOR")
                        .param("from", "2020-01-01"),
                200);
        Admins.page(mvc, Admins.CITY, ending(Admins.CITY, own, "20/05/2020"), 403);

        Admins.add(officers, "t.quantri1", "Lò Quản Một", "D107", Role.ADMINISTRATOR);
        Admins.add(officers, "t.quantri2", "Lò Quản Hai", "D107", Role.ADMINISTRATOR);
        RolePeriod role = new RolePeriod(
                "D107",
                Role.ADMINISTRATOR,
                LocalDate.of(2020, 1, 1),
                clock.today().minusDays(1));
        register.end("t.quantri1", 0, role, new Actor("t.quantri2", null));
        assertThatThrownBy(() -> register.end("t.quantri2", 0, role, new Actor("t.quantri1", null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyElseComesInAndNoFormWithoutItsToken() throws Exception {
        for (String path : List.of("", "/can-bo", "/don-vi", "/thu-tuc", "/ngay-nghi", "/nhat-ky")) {
            mvc.perform(get("/quan-tri" + path).with(user("lanhdao.12").roles("LEADER")))
                    .andExpect(status().isForbidden());
            // A role that is gone in the table does not help, whatever the session says.
            mvc.perform(get("/quan-tri" + (path.isEmpty() ? "" : path))
                            .with(user("lanhdao.12").roles("ADMINISTRATOR")))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(post(HOME + "t.khac/tai-khoan/khoa").with(user(Admins.CITY).roles("ADMINISTRATOR")))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder request) {
        return request.with(user(who).roles("ADMINISTRATOR")).with(csrf());
    }

    private static MockHttpServletRequestBuilder adding(String username, String name, String unitId, String role) {
        return post("/quan-tri/can-bo/them")
                .param("username", username)
                .param("fullName", name)
                .param("unitId", unitId)
                .param("role", role)
                .param("validFrom", "20/05/2020");
    }

    private MockHttpServletRequestBuilder granting(String username, String unitId, String role, String from) {
        Integer version =
                jdbc.queryForObject("SELECT version FROM officer WHERE username = ?", Integer.class, username);
        return granting(username, unitId, role, from, String.valueOf(version));
    }

    private static MockHttpServletRequestBuilder granting(
            String username, String unitId, String role, String from, String version) {
        return post(HOME + username + "/vai-tro")
                .param("version", version)
                .param("unitId", unitId)
                .param("role", role)
                .param("validFrom", from);
    }

    private static MockHttpServletRequestBuilder ending(String username, String page, String lastDay) {
        return post(HOME + username + "/vai-tro/thoi")
                .param("version", Admins.hidden(page, "version"))
                .param("unitId", Admins.hidden(page, "unitId"))
                .param("role", Admins.hidden(page, "role"))
                .param("from", Admins.hidden(page, "from"))
                .param("lastDay", lastDay);
    }

    private static MockHttpServletRequestBuilder step(String username, String step, String page) {
        return post(HOME + username + "/tai-khoan/" + step).param("version", Admins.hidden(page, "version"));
    }
}
