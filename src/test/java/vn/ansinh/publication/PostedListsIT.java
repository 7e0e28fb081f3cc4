package vn.ansinh.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.support.TestCases.number;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class PostedListsIT {

    private static final String GONE = "Không có danh sách nào đang niêm yết tại địa chỉ này.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private AppClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void aListIsPublicFromTheFirstToTheLastDayOfItsPostingAndNeverElse() throws Exception {
        cases.at("2020-05-14T08:00");
        Received received = cases.receive("QD15-LIST", Posted.COMMUNE, Posted.person("Lò Thị Ngày", "HONGHEO"));
        Stage review = cases.enter(received, StageCode.REVIEW);
        assertThat(status(number(received))).as("the day before").isEqualTo(404);
        cases.forward(review);
        cases.at("2020-05-15T09:00");
        cases.enter(received, StageCode.POSTING);
        assertThat(page(number(received))).as("the first day").contains("Lò Thị Ngày", "15/05/2020", "20/05/2020");
        assertThat(body(get("/niem-yet?don-vi=C03388"))).contains(number(received));
        cases.at("2020-05-20T23:59");
        assertThat(page(number(received))).as("the last day").contains("Lò Thị Ngày");
        cases.at("2020-05-21T00:00");
        MockHttpServletResponse after = answer(get("/niem-yet/" + number(received)));
        MockHttpServletResponse unknown = answer(get("/niem-yet/000.12.07.H35-200520-9999"));
        assertThat(after.getStatus()).as("the day after").isEqualTo(404).isEqualTo(unknown.getStatus());
        assertThat(comparable(after)).isEqualTo(comparable(unknown)).contains(GONE);
        assertThat(after.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(body(get("/niem-yet?don-vi=C03388"))).doesNotContain(number(received));
    }

    @Test
    void aReviewThatIncludesThePostingIsPublicForItsDays() throws Exception {
        cases.at("2020-05-04T08:00");
        Received received = cases.receive("QD15-HKD", Posted.COMMUNE, Posted.person("Lò Thị Buôn", "HKD"));
        assertThat(status(number(received))).as("not begun").isEqualTo(404);
        Stage review = cases.enter(received, StageCode.REVIEW);
        assertThat(page(number(received))).contains("Lò Thị Buôn", "04/05/2020", "11/05/2020");
        cases.at("2020-05-08T08:00");
        cases.forward(review);
        cases.at("2020-05-11T23:00");
        assertThat(page(number(received))).as("the last of five working days").contains("Lò Thị Buôn");
        cases.at("2020-05-12T00:00");
        assertThat(status(number(received))).isEqualTo(404);
    }

    @Test
    void whatWasRefusedOrWithdrawnIsPublicNoMore() throws Exception {
        cases.at("2020-05-04T08:00");
        Received refused = cases.receive("QD15-HKD", Posted.COMMUNE, Posted.person("Lò Thị Thôi", "HKD"));
        cases.end(cases.enter(refused, StageCode.REVIEW), Outcome.REFUSE, null, "Không đủ điều kiện");
        assertThat(status(number(refused))).isEqualTo(404);

        Received withdrawn = Posted.list(cases, Posted.person("Lò Thị Rút", "NCC"));
        assertThat(status(number(withdrawn))).isEqualTo(200);
        dossiers.withdraw(number(withdrawn), "Lập lại danh sách", Actor.SYSTEM);
        assertThat(status(number(withdrawn))).isEqualTo(404);
    }

    @Test
    void whatIsWithdrawnOrRefusedAtALaterStageIsPublicNoMore() throws Exception {
        cases.at("2020-05-04T08:00");
        Received withdrawn = cases.receive("QD15-HKD", Posted.COMMUNE, Posted.person("Lò Thị Rút Sau", "HKD"));
        Received refused = cases.receive("QD15-HKD", Posted.COMMUNE, Posted.person("Lò Thị Thôi Sau", "HKD"));
        for (Received received : List.of(withdrawn, refused)) {
            cases.forward(cases.enter(received, StageCode.REVIEW));
            assertThat(status(number(received))).as("its days go on").isEqualTo(200);
        }
        dossiers.withdraw(number(withdrawn), "Không cần nữa", Actor.SYSTEM);
        dossiers.refuse(number(refused), "Không đủ điều kiện", Actor.SYSTEM);
        assertThat(status(number(withdrawn))).isEqualTo(404);
        assertThat(status(number(refused))).isEqualTo(404);
    }

    @Test
    void nothingButNameYearVillageGroupAndProposalIsShown() throws Exception {
        NewLine person = Posted.person("Lò Thị Kín", "HONGHEO");
        String page = page(number(Posted.list(cases, person)));
        assertThat(page)
                .contains("Lò Thị Kín", "1951", "bản Nà Lang", "Nhân khẩu hộ nghèo", "Đề nghị hỗ trợ", "1.500.000")
                .contains("tháng 4 đến tháng 6/2020")
                .doesNotContain(
                        String.valueOf(person.idNumber()),
                        "0912345678",
                        "1903777777",
                        "17/03",
                        "1951-03",
                        "Số 12 ngõ 3");
    }

    @Test
    void peopleOfSensitiveGroupsAreOnNoListAndInNoCount() throws Exception {
        cases.at("2022-03-01T08:00");
        Received mixed = posted(
                "ND20-TCXH",
                Posted.person("Lò Thị Thấy", "K5C"),
                Posted.person("Lò Thị Ẩn Một", "K8"),
                Posted.person("Lò Thị Ẩn Hai", "K3"),
                Posted.person("Lò Thị Ẩn Ba", "K6DBN"),
                Posted.person("Lò Thị Ẩn Bốn", "K6N"));
        Received alone = posted("ND20-TCXH", Posted.person("Lò Thị Ẩn Năm", "K8"));

        String page = page(number(mixed));
        assertThat(page)
                .contains("Lò Thị Thấy", "<dt>Số người</dt><dd>1</dd>")
                .doesNotContain("Lò Thị Ẩn", "khuyết tật", "bảo mật");
        assertThat(search(number(mixed), "an")).doesNotContain("Lò Thị Ẩn");
        assertThat(status(number(alone))).isEqualTo(404);
        assertThat(body(get("/niem-yet?don-vi=C03388"))).contains(number(mixed)).doesNotContain(number(alone));
    }

    private Received posted(String procedure, NewLine... lines) {
        Received received = cases.receive(procedure, Posted.COMMUNE, lines);
        cases.forward(cases.enter(received, StageCode.REVIEW));
        cases.enter(received, StageCode.POSTING);
        return received;
    }

    @Test
    void namesAreInVietnameseOrderAndFoundWithoutAccentsByPostOnly() throws Exception {
        String number = number(Posted.list(
                cases,
                Posted.person("Vàng Thị Ước", "HONGHEO"),
                Posted.person("Lò Văn Đông", "HONGHEO"),
                Posted.person("Giàng A Dương", "HONGHEO"),
                Posted.person("Lò Thị Ánh", "HONGHEO")));
        assertThat(page(number)).containsSubsequence("Lò Thị Ánh", "Giàng A Dương", "Lò Văn Đông", "Vàng Thị Ước");
        assertThat(search(number, "DONG")).contains("Lò Văn Đông").doesNotContain("Giàng A Dương");
        assertThat(search(number, "uoc")).contains("Vàng Thị Ước").doesNotContain("Lò Thị Ánh");
        assertThat(search(number, "<script>"))
                .contains("Không có ai tên như vậy")
                .doesNotContain("<script>");
        assertThat(body(get("/niem-yet/" + number).param("ten", "uoc"))).contains("Lò Thị Ánh");
    }

    @Test
    void aLongListHasPagesOfAHundred() throws Exception {
        NewLine[] people = IntStream.range(0, 130)
                .mapToObj(i -> Posted.person("Lò Thị Dài", "CANNGHEO"))
                .toArray(NewLine[]::new);
        String number = number(Posted.list(cases, people));
        assertThat(page(number).split("Lò Thị Dài</th>", -1)).hasSize(101);
        assertThat(body(get("/niem-yet/" + number + "?trang=2")).split("Lò Thị Dài</th>", -1))
                .hasSize(31);
        assertThat(status(number + "?trang=-7")).isEqualTo(200);
    }

    @Test
    void noListIsKeptOrFoundBySearchEngines() throws Exception {
        String number = number(Posted.list(cases, Posted.person("Lò Thị Lưu", "NCC")));
        MockHttpServletResponse list = answer(get("/niem-yet/" + number));
        assertThat(list.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(list.getHeader("X-Robots-Tag")).contains("noindex", "noarchive");
        assertThat(answer(get("/niem-yet")).getHeader("X-Robots-Tag")).isNull();
    }

    @Test
    void theWayLeadsFromTheProvinceToTheCommune() throws Exception {
        String number = number(Posted.list(cases, Posted.person("Lò Thị Đường", "NCC")));
        assertThat(body(get("/niem-yet")))
                .contains("/niem-yet?don-vi=P12", "Lai Châu")
                .doesNotContain(number);
        assertThat(body(get("/niem-yet?don-vi=P12"))).contains("/niem-yet?don-vi=D105");
        assertThat(body(get("/niem-yet?don-vi=D105"))).contains("/niem-yet?don-vi=C03388");
        assertThat(body(get("/niem-yet?don-vi=C03388"))).contains("/niem-yet/" + number);
        assertThat(status("?don-vi=%3Cscript%3E")).isEqualTo(404);
        assertThat(answer(get("/niem-yet").param("don-vi", "<script>")).getStatus())
                .isEqualTo(200);
    }

    private String page(String number) throws Exception {
        MockHttpServletResponse answer = answer(get("/niem-yet/" + number));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(UTF_8);
    }

    private String search(String number, String name) throws Exception {
        return body(post("/niem-yet/" + number).with(csrf()).param("ten", name));
    }

    private int status(String path) throws Exception {
        return answer(get("/niem-yet/" + path)).getStatus();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String comparable(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(UTF_8).replaceAll("hệ thống là [^<]*", "");
    }
}
