package vn.ansinh.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.ansinh.organisation.Officers;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.ProcedureLoader;
import vn.ansinh.procedure.ProcedurePublishing;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class ProcedurePagesIT {

    private static final String HOME = "/quan-tri/thu-tuc";
    private static final String FORMER = "ND131-MAITANG@2022-02-15";
    private static final String NEXT = "ND131-MAITANG@2024-01-01";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Officers officers;

    @Autowired
    private Procedures procedures;

    @Autowired
    private ProcedurePublishing publishing;

    @Autowired
    private ProcedureLoader loader;

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
    void asTheFilesHaveIt() {
        jdbc.update("DELETE FROM procedure_version WHERE source IS NOT NULL");
        jdbc.update("UPDATE procedure_version SET closed_at = NULL");
        loader.load();
        procedures.reload();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void everyVersionIsReadableAndItsTextBeginsTheNextOne() throws Exception {
        assertThat(Admins.page(mvc, Admins.CITY, get(HOME), 200)).contains("QD15-HKD", FORMER, "Đang nhận");
        assertThat(procedures.all()).isNotEmpty();
        for (Procedure procedure : procedures.all()) {
            assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME + "/" + procedure.id()), 200))
                    .contains(procedure.id(), "Các khâu và thời hạn");
            assertThat(publishing.check(publishing.textOf(procedure)).procedure())
                    .isEqualTo(procedure);
        }
        assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME + "/QD15-HKD@2020-04-24"), 200))
                .contains("5 ngày làm việc", "processKey: &quot;supportApplication&quot;");
        assertThat(Admins.page(mvc, Admins.PROVINCE, get(HOME + "/moi").param("tu", FORMER), 200))
                .contains("receivedFrom: &quot;2022-02-15&quot;");
    }

    @Test
    void aNewVersionIsPreviewedThenPublishedAndTheFormerOneEnds() throws Exception {
        String preview = Admins.page(mvc, Admins.PROVINCE, sending(next(), false), 200);
        assertThat(preview).contains("Nội dung đúng", "Bản xem trước", "31/12/2023", "value=\"true\">Ban hành");
        assertThat(procedures.find(NEXT)).isEmpty();

        Admins.page(mvc, Admins.PROVINCE, sending(next(), true), 302);
        Procedure published = procedures.get(NEXT);
        assertThat(published.supplementDays()).isEqualTo(45);
        assertThat(procedures.get(FORMER).receivedTo()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(procedures.inForce("ND131-MAITANG", LocalDate.of(2024, 1, 2)))
                .map(Procedure::id)
                .contains(NEXT);
        assertThat(publishing.textOf(published)).isEqualTo(next());
        assertThat(Admins.events(jdbc, NEXT)).hasSize(1);
        assertThat(Admins.events(jdbc, FORMER)).last().asString().endsWith("30/06/2025 → 31/12/2023");

        assertThat(Admins.page(mvc, Admins.PROVINCE, sending(next(), true), 422))
                .contains("trùng thời gian");
        loader.load();
        procedures.reload();
        assertThat(procedures.get(FORMER).receivedTo()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(procedures.find(NEXT)).isPresent();
    }

    @Test
    void receiptIsClosedOnADayThatNobodyElseMovedMeanwhile() throws Exception {
        String ask = Admins.page(mvc, Admins.PROVINCE, get(HOME + "/QD15-TUDO@2020-04-24/dong"), 200);
        String seen = Admins.hidden(ask, "seen");
        Admins.page(mvc, Admins.PROVINCE, closing(seen, "01/05/2020"), 422);
        Admins.page(mvc, Admins.PROVINCE, closing(seen, "31/05/2020"), 302);
        assertThat(procedures.get("QD15-TUDO@2020-04-24").receivableOn(LocalDate.of(2020, 6, 1)))
                .isFalse();
        assertThat(Admins.page(mvc, Admins.PROVINCE, closing(seen, "30/06/2020"), 409))
                .contains("Người khác vừa đổi", "value=\"30/06/2020\"", "31/05/2020");
        assertThat(Admins.events(jdbc, "QD15-TUDO@2020-04-24")).hasSize(1);
    }

    @Test
    void eachProblemIsToldByItsPlaceAndTheTextStays() throws Exception {
        String wrong = next().replace("supplementDays: 45", "supplementDays: 0")
                .replace("processKey: departmentApplication", "processKey: noSuchProcess <b>");
        String page = Admins.page(mvc, Admins.PROVINCE, sending(wrong, true), 422);
        assertThat(page).contains(">supplementDays<", "phải từ 1 trở lên", "noSuchProcess &lt;b&gt;");
        String past = next().replace("receivedFrom: 2024-01-01", "receivedFrom: 2020-05-19")
                .replace("benefit: MAITANG", "benefit: KHONGCO");
        assertThat(Admins.page(mvc, Admins.PROVINCE, sending(past, true), 422))
                .contains(">receivedFrom<", "quá khứ", "trùng thời gian", ">groups[0].code<", "bảng mức hưởng");
        assertThat(Admins.page(
                        mvc,
                        Admins.PROVINCE,
                        sending(next().replace("processKey: departmentApplication", "processKey: khac"), true),
                        422))
                .contains(">processKey<", "departmentApplication");
        assertThat(procedures.find(NEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "nothing: [",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
                "code: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://example.invalid\"]]",
                "code: A\n---\ncode: B",
                "code: \u0001",
                "stages: [null]\npapers: [1]\nlegalBasis: [[x]]",
                "<script>alert(1)</script>"
            })
    void hostileTextsAreRefusedWithAPage(String text) throws Exception {
        String page = Admins.page(mvc, Admins.PROVINCE, sending(text, true), 422);
        assertThat(page).contains("Chưa ban hành được").doesNotContain("<script>");
    }

    @Test
    void deepAndHugeTextsAndBinaryFilesAreRefused() throws Exception {
        assertThat(Admins.page(mvc, Admins.PROVINCE, sending("[".repeat(50_000), true), 422))
                .contains("Chưa ban hành được");
        assertThat(Admins.page(mvc, Admins.PROVINCE, sending("x".repeat(300_000), true), 422))
                .contains("200.000");
        MockMultipartFile binary = new MockMultipartFile("file", "a.yaml", null, new byte[] {(byte) 0xff, 0, 1});
        assertThat(Admins.page(mvc, Admins.PROVINCE, multipart(HOME + "/moi").file(binary), 422))
                .contains("href=\"#file\"");
        MockMultipartFile huge = new MockMultipartFile("file", "a.yaml", null, new byte[500_000]);
        assertThat(Admins.page(mvc, Admins.PROVINCE, multipart(HOME + "/moi").file(huge), 422))
                .contains("quá lớn");
        MockMultipartFile good = new MockMultipartFile("file", "a.yaml", null, next().getBytes(UTF_8));
        assertThat(Admins.page(mvc, Admins.PROVINCE, multipart(HOME + "/moi").file(good), 200))
                .contains("Nội dung đúng");
    }

    @Test
    void onlyTheProvincePublishesAndCloses() throws Exception {
        Admins.page(mvc, Admins.CITY, get(HOME + "/moi"), 403);
        Admins.page(mvc, Admins.CITY, sending(next(), true), 403);
        Admins.page(mvc, Admins.CITY, closing("31/12/2020", "31/05/2020"), 403);
        assertThat(procedures.find(NEXT)).isEmpty();
    }

    private static MockMultipartHttpServletRequestBuilder sending(String text, boolean publish) {
        MockMultipartHttpServletRequestBuilder request = multipart(HOME + "/moi");
        request.param("text", text).param("publish", String.valueOf(publish));
        return request;
    }

    private static MockHttpServletRequestBuilder closing(String seen, String lastDay) {
        return post(HOME + "/QD15-TUDO@2020-04-24/dong").param("seen", seen).param("lastDay", lastDay);
    }

    private static String next() throws IOException {
        return new ClassPathResource("db/procedures/" + FORMER + ".yaml")
                .getContentAsString(UTF_8)
                .replace("receivedFrom: 2022-02-15", "receivedFrom: 2024-01-01")
                .replace("supplementDays: 30", "supplementDays: 45");
    }
}
