package vn.ansinh.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.SmallPdf;
import vn.ansinh.workflow.Names;

/** Correcting a list, adding to it, and what is checked for the officer. */
@AnSinhTest
@Import(Cases.class)
class ListToolsIT {

    private static final String STRANGER = "xetduyet.03389";
    private static final String HEADER =
            "Họ và tên,Số CCCD/CMND,Ngày hoặc năm sinh,Nơi ở,Mã nhóm,Số tháng,Hình thức chi trả\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cases cases;

    @Autowired
    private Lines lines;

    @BeforeEach
    void morning() {
        cases.at("2020-05-05T08:00");
    }

    @Test
    void manyLinesGetOneCorrectionAndTheAmountFollows() throws Exception {
        String number = claimedList(3);
        List<Line> two = lines(number).subList(0, 2);

        correct(Cases.REVIEWER, number, two, "\"months\":1,\"address\":\"<b>Bản Mới</b>\"")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count", is(2)))
                .andExpect(jsonPath("$.totals.amount", is(750_000 + 2 * 250_000)));

        List<Line> now = lines(number);
        assertThat(now.get(0).months()).isEqualTo(1);
        assertThat(now.get(0).amount()).isEqualTo(250_000);
        assertThat(now.get(0).address()).isEqualTo("<b>Bản Mới</b>");
        assertThat(now.get(2)).isEqualTo(lines(number).get(2));
        assertThat(now.get(2).amount()).isEqualTo(750_000);
        ask(Cases.REVIEWER, number, "/lines/changes")
                .andExpect(jsonPath("$", hasSize(6)))
                .andExpect(jsonPath(
                        "$[?(@.lineId == %d)].field".formatted(now.get(0).id()),
                        contains("Địa chỉ", "Số tiền", "Số tháng")))
                .andExpect(jsonPath("$[*].is", hasItem("250.000 đồng")))
                .andExpect(jsonPath("$[0].reason", is("Xác minh lại")));
        ask(Cases.REVIEWER, number, "")
                .andExpect(jsonPath("$.dossier.events[-1].what", is("Sửa thông tin người hưởng")))
                .andExpect(jsonPath("$.dossier.events[-1].detail", is("Sửa 2 người: Xác minh lại")));
    }

    @Test
    void whatWasChangedMeanwhileIsNotChangedAgain() throws Exception {
        String number = claimedList(2);
        List<Line> seen = lines(number);
        correct(Cases.REVIEWER, number, seen.subList(0, 1), "\"months\":1").andExpect(status().isOk());

        correct(Cases.REVIEWER, number, seen, "\"months\":2")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("đã thay đổi")));

        assertThat(lines(number)).extracting(Line::months).containsExactly(1, 3);
    }

    @Test
    void refusedLineIsNotCorrected() throws Exception {
        String number = claimedList(2);
        List<Line> seen = lines(number);
        send(
                        Cases.REVIEWER,
                        number,
                        "/lines/refuse",
                        "{\"ids\":[%d],\"reasonCode\":\"DECEASED\",\"reason\":\"x y z\"}"
                                .formatted(seen.get(0).id()))
                .andExpect(status().isOk());

        correct(Cases.REVIEWER, number, lines(number), "\"months\":1").andExpect(status().isConflict());

        assertThat(lines(number)).extracting(Line::status).containsExactly(LineStatus.REFUSED, LineStatus.PENDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"months\":4 | months",
                "\"months\":0 | months",
                "\"group\":\"KHONG\" | group",
                "\"payChannel\":\"BANK\" | payChannel",
                "\"payChannel\":\"VÀNG\" | payChannel",
                "\"accountNo\":\"123456789\",\"months\":1 | accountNo",
                "\"address\":\"x\" | address",
                "\"address\":null | ''"
            })
    void wrongCorrectionIsToldByField(String content, String field) throws Exception {
        String number = claimedList(2);
        List<Line> before = lines(number);

        correct(Cases.REVIEWER, number, before, content)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field", is(field)));

        assertThat(lines(number)).isEqualTo(before);
    }

    @Test
    void oneAccountBelongsToOnePerson() throws Exception {
        String number = claimedList(2);

        correct(
                        Cases.REVIEWER,
                        number,
                        lines(number).subList(1, 2),
                        "\"payChannel\":\"BANK\",\"accountNo\":\"0123 456 789\"")
                .andExpect(status().isOk());

        assertThat(lines(number).get(1).payChannel()).isEqualTo(PayChannel.BANK);
        assertThat(lines(number).get(1).accountNo()).isEqualTo("0123456789");
    }

    @Test
    void onlyWhoHasTheTaskCorrects() throws Exception {
        String number = cases.list(2);
        correct(Cases.REVIEWER, number, lines(number), "\"months\":1").andExpect(status().isConflict());
        correct(STRANGER, number, lines(number), "\"months\":1").andExpect(status().isNotFound());
        upload(STRANGER, number, "x").andExpect(status().isNotFound());
        upload(Cases.REVIEWER, number, "x").andExpect(status().isConflict());
        mvc.perform(get("/api/tasks/" + task(number) + "/lines/changes").with(user(STRANGER)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/tasks/" + task(number) + "/list/template.xlsx").with(user(STRANGER)))
                .andExpect(status().isNotFound());

        assertThat(lines(number)).extracting(Line::months).containsOnly(3);
    }

    @Test
    void hostileIdsChangeNothing() throws Exception {
        String number = claimedList(2);
        String other = claimedList(1);
        List<Line> mixed = List.of(lines(number).get(0), lines(other).get(0));
        correct(Cases.REVIEWER, number, mixed, "\"months\":1").andExpect(status().isConflict());
        String many = LongStream.range(0, 100_000)
                .mapToObj("{\"id\":%d,\"version\":0}"::formatted)
                .collect(Collectors.joining(","));
        send(Cases.REVIEWER, number, "/lines/correct", "{\"months\":1,\"reason\":\"abc\",\"lines\":[" + many + "]}")
                .andExpect(status().isBadRequest());
        send(Cases.REVIEWER, number, "/lines/correct", "{\"months\":1,\"reason\":\"abc\",\"lines\":[null]}")
                .andExpect(status().isBadRequest());
        send(Cases.REVIEWER, number, "/lines/correct", "{\"lines\":\"x\"}").andExpect(status().isBadRequest());

        assertThat(lines(number)).extracting(Line::months).containsOnly(3);
    }

    @Test
    void householdIsCorrectedInReviewButNotAtConfirmation() throws Exception {
        String number = cases.household();
        cases.reviewed(number);
        cases.claim("thue.105", task(number));

        correct("thue.105", number, lines(number), "\"months\":1").andExpect(status().isNotFound());
        ask("thue.105", number, "").andExpect(jsonPath("$.dossier.tools.correct", is(false)));
    }

    @Test
    void goodRowsAreAddedAndBadOnesComeBack() throws Exception {
        String number = claimedList(2);
        String known = lines(number).get(0).idNumber();
        String csv = HEADER
                + "Lò Thị Thêm,012150900001,1950,Bản Nà Phát,HONGHEO,3,Tiền mặt\n"
                + "Giàng A Sai,12345,1950,Bản Nà Phát,HONGHEO,9,Tiền mặt\n"
                + "Người Cũ," + known + ",1950,Bản Nà Phát,HONGHEO,3,Bưu điện\n";

        String answer = upload(Cases.REVIEWER, number, csv)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count", is(1)))
                .andExpect(jsonPath("$.bad", is(2)))
                .andExpect(jsonPath("$.problems[*].row", hasItem(3)))
                .andExpect(jsonPath("$.problems[*].column", hasItem("Số tháng")))
                .andExpect(jsonPath("$.problems[*].message", hasItem(containsString("STT 1"))))
                .andExpect(jsonPath("$.totals.count", is(3)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(lines(number).get(2).fullName()).isEqualTo("Lò Thị Thêm");
        assertThat(lines(number).get(2).seq()).isEqualTo(3);
        assertThat(lines(number).get(2).amount()).isEqualTo(750_000);
        assertThat(cases.dossier(number).lineCount()).isEqualTo(3);
        ask(Cases.REVIEWER, number, "")
                .andExpect(jsonPath("$.dossier.events[-1].detail", is("Thêm 1 người từ tệp bo-sung.csv")));
        // The workbook of the bad rows is itself a list that can be uploaded.
        byte[] mend = Base64.getDecoder().decode((String) JsonPath.read(answer, "$.mend"));
        mvc.perform(multipart("/api/tasks/" + task(number) + "/list")
                        .file(new MockMultipartFile("file", "dong-can-sua.xlsx", null, mend))
                        .with(user(Cases.REVIEWER))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count", is(0)))
                .andExpect(jsonPath("$.bad", is(2)));
    }

    @Test
    void whatIsNoListIsRefused() throws Exception {
        String number = claimedList(1);
        upload(Cases.REVIEWER, number, "").andExpect(status().isBadRequest());
        upload(Cases.REVIEWER, number, "a,b\n1,2\n")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field", is("file")));
        String household = cases.household();
        cases.claim(Cases.REVIEWER, task(household));
        upload(Cases.REVIEWER, household, HEADER).andExpect(status().isNotFound());
    }

    @Test
    void checksTellWhatWasComparedAndTheRuleThatDecided() throws Exception {
        String number = cases.household();

        ask(Cases.REVIEWER, number, "")
                .andExpect(jsonPath("$.dossier.checks[0].title", is("Điều kiện hưởng")))
                .andExpect(jsonPath("$.dossier.checks[0].result", is("OK")))
                .andExpect(jsonPath("$.dossier.checks[0].details[0]", containsString("rule_business_eligible")))
                .andExpect(jsonPath("$.dossier.checks[0].details[0]", containsString("Doanh thu dưới 100 triệu")))
                .andExpect(jsonPath("$.dossier.checks[1].title", is("Trùng hưởng")))
                .andExpect(jsonPath("$.dossier.checks[1].result", is("OK")))
                .andExpect(jsonPath("$.dossier.checks[2].result", is("DOUBT")))
                .andExpect(jsonPath("$.dossier.checks[2].details[0]", containsString("099 không phải mã tỉnh")))
                .andExpect(jsonPath("$.dossier.checks[3].title", is("Giấy tờ bắt buộc")))
                .andExpect(jsonPath("$.dossier.checks[3].result", is("DOUBT")))
                .andExpect(jsonPath("$.dossier.checks[3].details", hasSize(2)))
                .andExpect(jsonPath("$.dossier.checks[4].result", is("OK")));
    }

    @Test
    void paperIsAddedWhileTheApplicantSupplements() throws Exception {
        String number = cases.household();
        cases.complete(
                Cases.REVIEWER, number, Names.HANDLE_STAGE, Map.of("outcome", "SUPPLEMENT", "reason", "Nộp thông báo"));
        cases.complete(Cases.CHAIRMAN, number, Names.SIGN_OFF_STAGE, Map.of("agreed", true));
        String task = cases.task(number, Names.TAKE_SUPPLEMENT);
        byte[] pdf = SmallPdf.titled("Thông báo nộp thuế");
        paper("tiepnhan.03388", task, "THUE", pdf).andExpect(status().isConflict());
        cases.claim("tiepnhan.03388", task);
        paper("tiepnhan.03388", task, "THUE", "MZ".getBytes(StandardCharsets.US_ASCII))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].message", containsString("không phải PDF")));
        paper("tiepnhan.03388", task, "KHAC", pdf).andExpect(status().isBadRequest());
        paper("tiepnhan.03389", task, "THUE", pdf).andExpect(status().isNotFound());

        paper("tiepnhan.03388", task, "THUE", pdf).andExpect(status().isOk());

        String href = JsonPath.read(
                mvc.perform(get("/api/tasks/" + task).with(user("tiepnhan.03388")))
                        .andExpect(jsonPath("$.dossier.papers[1].files", hasSize(1)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.dossier.papers[1].files[0].href");
        var shown = mvc.perform(get(href).with(user("tiepnhan.03388")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(shown.getHeader("Content-Security-Policy")).isEqualTo("frame-ancestors 'self'");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private String claimedList(int people) {
        String number = cases.list(people);
        cases.claim(Cases.REVIEWER, task(number));
        return number;
    }

    private String task(String number) {
        return cases.task(number, Names.HANDLE_STAGE);
    }

    private List<Line> lines(String number) {
        return lines.list(cases.dossier(number).id(), 0, 1000);
    }

    private ResultActions correct(String officer, String number, List<Line> seen, String content) throws Exception {
        String ids = seen.stream()
                .map(line -> "{\"id\":%d,\"version\":%d}".formatted(line.id(), line.version()))
                .collect(Collectors.joining(","));
        return send(
                officer,
                number,
                "/lines/correct",
                "{\"lines\":[%s],%s,\"reason\":\"Xác minh lại\"}".formatted(ids, content));
    }

    private ResultActions upload(String officer, String number, String csv) throws Exception {
        return mvc.perform(multipart("/api/tasks/" + task(number) + "/list")
                .file(new MockMultipartFile("file", "bo-sung.csv", null, csv.getBytes(StandardCharsets.UTF_8)))
                .with(user(officer))
                .with(csrf()));
    }

    private ResultActions paper(String officer, String task, String kind, byte[] content) throws Exception {
        return mvc.perform(multipart("/api/tasks/" + task + "/papers")
                .file(new MockMultipartFile("file", "thong-bao.pdf", null, content))
                .param("paper", kind)
                .with(user(officer))
                .with(csrf()));
    }

    private ResultActions ask(String officer, String number, String path) throws Exception {
        return mvc.perform(get("/api/tasks/" + task(number) + path).with(user(officer)));
    }

    private ResultActions send(String officer, String number, String path, String json) throws Exception {
        return mvc.perform(post("/api/tasks/" + task(number) + path)
                .with(user(officer))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
