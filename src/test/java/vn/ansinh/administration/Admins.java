package vn.ansinh.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.NewOfficer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.shared.AppClock;

/** Two administrators: of the province, and of Thành phố Lai Châu (D105) beside Huyện Tam Đường (D106). */
final class Admins {

    static final String PROVINCE = "quantri";
    static final String CITY = "quantri.d105";
    static final String CITY_WARD = "C03388";

    private Admins() {}

    static void morning(AppClock clock) {
        clock.moveTo(
                LocalDateTime.parse("2020-05-20T08:00").atZone(AppClock.ZONE).toInstant());
    }

    static void addCity(Officers officers) {
        add(officers, CITY, "Lò Quản Trị", "D105", Role.ADMINISTRATOR);
    }

    static void add(Officers officers, String username, String name, String unitId, Role role) {
        officers.addAll(
                List.of(new NewOfficer(username, name, null, List.of(new Membership(unitId, role)))), "mat-khau-dau");
    }

    static String page(MockMvc mvc, String who, MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        request.with(user(who).roles("ADMINISTRATOR")).with(csrf()))
                .andReturn()
                .getResponse();
        String body = answer.getContentAsString(UTF_8);
        if (answer.getStatus() != status) {
            throw new AssertionError(answer.getStatus() + " instead of " + status + ": " + body);
        }
        return body;
    }

    static String page(MockMvc mvc, String who, MockMultipartHttpServletRequestBuilder request, int status)
            throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        request.with(user(who).roles("ADMINISTRATOR")).with(csrf()))
                .andReturn()
                .getResponse();
        String body = answer.getContentAsString(UTF_8);
        if (answer.getStatus() != status) {
            throw new AssertionError(answer.getStatus() + " instead of " + status + ": " + body);
        }
        return body;
    }

    /** What a hidden field of the page holds. */
    static String hidden(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No field " + name + " in " + page);
        }
        return matcher.group(1);
    }

    static List<String> events(JdbcTemplate jdbc, String subject) {
        return jdbc.queryForList(
                "SELECT CONCAT(kind, ' ', actor, ' ', COALESCE(detail, '')) FROM audit_event WHERE subject = ? ORDER BY id",
                String.class,
                subject);
    }
}
