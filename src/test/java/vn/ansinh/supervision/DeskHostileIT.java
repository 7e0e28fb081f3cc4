package vn.ansinh.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.ansinh.support.TestCases.number;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** Whatever stands in an address of the desk, the answer is a page that a person understands. */
@AnSinhTest
@Import(TestCases.class)
class DeskHostileIT {

    private static final List<String> PATHS = List.of(
            "/giam-sat",
            "/giam-sat/ho-so",
            "/giam-sat/tre-han",
            "/giam-sat/chien-dich",
            "/giam-sat/ho-so.xlsx",
            "/giam-sat/don-vi.xlsx",
            "/giam-sat/tre-han.xlsx",
            "/giam-sat/chien-dich.xlsx");
    private static final List<String> FIELDS = List.of(
            "donvi",
            "noi",
            "tu",
            "den",
            "thutuc",
            "tinhtrang",
            "trang",
            "huyen",
            "xa",
            "khau",
            "tre",
            "xep",
            "xong",
            "dot");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private AppClock clock;

    private Received ours;

    @BeforeEach
    void morning() {
        cases.at("2020-05-04T08:00");
        ours = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
        cases.enter(ours, StageCode.REVIEW);
        cases.at("2020-05-25T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 -- ",
                "\"><script>alert(1)</script>",
                "{x}${7*7}#{x}*{x}",
                "}{",
                "%",
                "_%",
                "\\",
                "\0",
                "😀",
                "-1",
                "0",
                "2147483648",
                "99999999999999999999",
                "NaN",
                "+999999999-01-01",
                "-999999999-01-01",
                "0000-01-01",
                "9999-12-31",
                "2020-02-30",
                "../../etc/passwd",
                "a,b&c=d;e+f g"
            })
    void anyTextInAnyFieldIsAnsweredPlainly(String text) throws Exception {
        for (String path : PATHS) {
            for (String field : FIELDS) {
                MockHttpServletResponse answer = page("giamsat.105", path, Map.of(field, text));
                assertThat(answer.getStatus()).as(path + " " + field).isIn(200, 400, 404);
                if (!path.endsWith(".xlsx")) {
                    assertThat(answer.getContentAsString()).doesNotContain("<script>alert(1)", "SQLException");
                }
            }
        }
    }

    @Test
    void aVeryLongTextIsAnsweredPlainly() throws Exception {
        for (String path : PATHS) {
            for (String field : FIELDS) {
                assertThat(page("giamsat.105", path, Map.of(field, "x".repeat(5000)))
                                .getStatus())
                        .as(path + " " + field)
                        .isIn(200, 400, 404);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tu, 2020-13-01, Kỳ tiếp nhận không đúng",
        "den, hôm qua, Kỳ tiếp nhận không đúng",
        "tu, +999999999-01-01, Kỳ tiếp nhận không đúng",
        "den, 10000-01-01, Kỳ tiếp nhận không đúng",
        "tu, -0001-01-01, Kỳ tiếp nhận không đúng",
        "tu, 2020-06-01, Ngày cuối của kỳ phải bằng hoặc sau ngày đầu"
    })
    void aPeriodThatIsNoneIsTold(String field, String day, String told) throws Exception {
        for (String path : List.of("/giam-sat", "/giam-sat/ho-so", "/giam-sat/ho-so.xlsx", "/giam-sat/don-vi.xlsx")) {
            MockHttpServletResponse answer = page("giamsat.12", path, Map.of(field, day));
            assertThat(answer.getStatus()).as(path).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "999", "2147483647"})
    void aPageThatIsNoneIsTheNearest(String page) throws Exception {
        MockHttpServletResponse list =
                page("giamsat.12", "/giam-sat/ho-so", Map.of("donvi", "C03388", "trang", page, "tu", "2020-05-01"));
        assertThat(list.getStatus()).isEqualTo(200);
        assertThat(list.getContentAsString()).contains("000.");
        MockHttpServletResponse late = page("giamsat.12", "/giam-sat/tre-han", Map.of("trang", page));
        assertThat(late.getStatus()).isEqualTo(200);
        assertThat(late.getContentAsString()).contains("000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2147483648", "0", "42949673", "2147483647"})
    void listsOfOfficersTakeAnyPageToo(String page) throws Exception {
        for (String path : List.of("/can-bo/ho-so", "/can-bo/ho-so/" + number(ours), "/can-bo/viec-da-lam")) {
            assertThat(page("xetduyet.03388", path, Map.of("trang", page)).getStatus())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void linksSayWhatWasAskedAndNothingElse() throws Exception {
        String body = page("giamsat.12", "/giam-sat/chien-dich", Map.of("huyen", "a+b&dot=ND20-{x}"))
                .getContentAsString();
        assertThat(body).contains("huyen=a%2Bb%26dot%3DND20-%7Bx%7D").doesNotContain("&amp;dot=ND20-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn", "%", "QD15_HKD", "😀"})
    void aProcedureThatIsNoneIsTold(String code) throws Exception {
        MockHttpServletResponse answer = page("giamsat.12", "/giam-sat/ho-so", Map.of("thutuc", code));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Không có thủ tục mang mã này");
    }

    @Test
    void anUnknownStateMeansAll() throws Exception {
        String all = page("giamsat.12", "/giam-sat/ho-so", Map.of("donvi", "C03388", "tinhtrang", "khong-co"))
                .getContentAsString();
        assertThat(all).contains("Tất cả hồ sơ tiếp nhận", number(ours));
    }

    private MockHttpServletResponse page(String officer, String path, Map<String, String> fields) throws Exception {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        fields.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        MockHttpServletResponse response = mvc.perform(
                        get(address.encode().buildAndExpand(fields).toUri())
                                .with(user(officer).roles("SUPERVISOR", "REVIEWER")))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
