package vn.ansinh.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.HolidayImport;
import vn.ansinh.clock.HolidayLoader;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class HolidayPagesIT {

    private static final String HOME = "/quan-tri/ngay-nghi";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Officers officers;

    @Autowired
    private Calendars calendars;

    @Autowired
    private HolidayLoader loader;

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
    void asTheFileHasIt() {
        jdbc.update("DELETE FROM holiday");
        loader.load();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void aDayIsAddedChangedAndRemovedAndStaysRemovedAfterARelease() throws Exception {
        LocalDate storm = LocalDate.of(2020, 9, 3);
        Admins.page(mvc, Admins.PROVINCE, setting("03/09/2020", "OFF", "Nghỉ <u>bão</u>"), 302);
        assertThat(calendars.current().isWorkingDay(storm)).isFalse();
        assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME).param("nam", "2020"), 200))
                .contains("Thứ Năm, 03/09/2020", "Nghỉ &lt;u&gt;bão&lt;/u&gt;");

        assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME + "/bo").param("ngay", "2020-09-02"), 200))
                .contains("không tự dời");
        Admins.page(mvc, Admins.PROVINCE, post(HOME + "/bo").param("ngay", "2020-09-02"), 302);
        loader.load();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2020, 9, 2))).isTrue();
        Admins.page(mvc, Admins.PROVINCE, post(HOME + "/bo").param("ngay", "2020-09-02"), 409);
        assertThat(Admins.events(jdbc, "2020-09-03")).hasSize(1);
        assertThat(Admins.events(jdbc, "2020-09-02"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("HOLIDAY_REMOVED quantri");
        Admins.page(mvc, Admins.PROVINCE, setting("02/09/2020", "OFF", "Quốc khánh"), 302);
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2020, 9, 2))).isFalse();
    }

    @Test
    void wrongDaysAreToldBesideTheFieldAndThePastAsksOnceMore() throws Exception {
        assertThat(Admins.page(mvc, Admins.PROVINCE, setting("31/02/2020", "OFF", "Lễ"), 422))
                .contains("href=\"#day\"", "value=\"31/02/2020\"", "value=\"Lễ\"");
        assertThat(Admins.page(mvc, Admins.PROVINCE, setting("05/09/2020", "OFF", ""), 422))
                .contains("vốn không phải ngày làm việc", "href=\"#name\"");
        assertThat(Admins.page(mvc, Admins.PROVINCE, setting("03/09/2020", "WORK", "Làm bù"), 422))
                .contains("thứ Bảy hoặc Chủ nhật");
        assertThat(Admins.page(mvc, Admins.PROVINCE, setting("04/05/2020", "OFF", "Nghỉ bù"), 422))
                .contains("href=\"#pastConfirmed\"");
        Admins.page(
                mvc, Admins.PROVINCE, setting("04/05/2020", "OFF", "Nghỉ bù").param("pastConfirmed", "true"), 302);
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2020, 5, 4))).isFalse();
    }

    @Test
    void aYearComesFromAFileRowByRow() throws Exception {
        assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME).param("nam", "2029"), 200))
                .contains("chưa đủ");
        String file = """
                Ngày;Loại;Tên;Căn cứ
                01/01/2029;nghỉ;Tết Dương lịch;BLLĐ 2019
                2029-02-12;OFF;"Tết; Kỷ Dậu";BLLĐ 2019
                13/02/2029;nghỉ;Tết Kỷ Dậu;BLLĐ 2019
                14/02/2029;nghỉ;Tết Kỷ Dậu;BLLĐ 2019
                15/02/2029;nghỉ;Tết Kỷ Dậu;BLLĐ 2019
                16/02/2029;nghỉ;Tết Kỷ Dậu;BLLĐ 2019
                30/04/2029;nghỉ;Ngày Chiến thắng;BLLĐ 2019
                01/05/2029;nghỉ;Quốc tế Lao động;BLLĐ 2019
                24/02/2029;làm bù;Làm bù;Thông báo
                31/02/2029;nghỉ;Sai ngày;x
                03/02/2029;nghỉ;Thứ Bảy;x
                01/01/2028;nghỉ;Năm khác;x
                <script>;nghỉ;x;x
                một ô
                """;
        var answer = mvc.perform(importing("2029", file.getBytes(UTF_8))
                        .with(user(Admins.PROVINCE).roles("ADMINISTRATOR"))
                        .with(csrf()))
                .andReturn();
        HolidayImport report = (HolidayImport) answer.getFlashMap().get("report");
        assertThat(report.taken()).isEqualTo(9);
        assertThat(report.refused()).extracting(HolidayImport.Refused::line).containsExactly(11, 12, 13, 14, 15);
        assertThat(Admins.page(
                        mvc, Admins.PROVINCE, get(HOME).param("nam", "2029").flashAttr("report", report), 200))
                .contains("31/02/2029", "không phải là ngày", "&lt;script&gt;", "Tết; Kỷ Dậu")
                .doesNotContain("<script>", "chưa đủ");
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2029, 2, 24))).isTrue();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_event WHERE kind = 'HOLIDAY_SET' AND subject LIKE '2029-%'",
                        Integer.class))
                .isEqualTo(9);
    }

    @Test
    void rubbishIsNoFile() throws Exception {
        assertThat(Admins.page(mvc, Admins.PROVINCE, importing("2029", new byte[] {(byte) 0xff, (byte) 0xfe, 1}), 422))
                .contains("href=\"#file\"", "CSV UTF-8");
        assertThat(Admins.page(mvc, Admins.PROVINCE, importing("2029", new byte[200_000]), 422))
                .contains("quá lớn");
        assertThat(Admins.page(
                        mvc,
                        Admins.PROVINCE,
                        importing("2029", "\n".repeat(90_000).getBytes(UTF_8)),
                        422))
                .contains("quá nhiều dòng");
        assertThat(Admins.page(mvc, Admins.PROVINCE, importing("2029", new byte[0]), 422))
                .contains("Chọn tệp");
    }

    @Test
    void onlyTheProvinceChangesDaysThatHoldForAll() throws Exception {
        Admins.page(mvc, Admins.CITY, setting("03/09/2020", "OFF", "Nghỉ"), 403);
        Admins.page(mvc, Admins.CITY, post(HOME + "/bo").param("ngay", "2020-09-02"), 403);
        Admins.page(mvc, Admins.CITY, importing("2029", "01/01/2029;nghỉ;Tết;x".getBytes(UTF_8)), 403);
        assertThat(Admins.page(mvc, Admins.CITY, get(HOME), 200)).contains("do quản trị viên cấp tỉnh nhập");
    }

    private static MockHttpServletRequestBuilder setting(String day, String kind, String name) {
        return post(HOME)
                .param("day", day)
                .param("kind", kind)
                .param("name", name)
                .param("basis", "Công điện");
    }

    private static MockMultipartHttpServletRequestBuilder importing(String year, byte[] file) {
        MockMultipartHttpServletRequestBuilder request =
                multipart(HOME + "/tep").file(new MockMultipartFile("file", "nam.csv", "text/csv", file));
        request.param("year", year);
        return request;
    }
}
