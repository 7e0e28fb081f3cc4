package vn.ansinh.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.ansinh.support.TestCases.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.Stage;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class SupervisionIT {

    /** In Thành phố Lai Châu (105) and in Huyện Tam Đường (106). */
    private static final String CITY_WARD = "C03388";

    private static final String HILL_COMMUNE = "C03430";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private LateList lateList;

    @Autowired
    private Scopes scopes;

    @Autowired
    private AppClock clock;

    @BeforeEach
    void goToSpring2020() {
        cases.at("2020-05-04T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void aStagePastItsDateIsListedWithoutAnyTimerAndSaysHowLateAndWhere() throws Exception {
        Received received = household(CITY_WARD);
        cases.enter(received, StageCode.REVIEW);
        cases.at("2020-05-11T23:00");
        assertThat(late("giamsat.12", "/giam-sat/tre-han")).doesNotContain(number(received));

        cases.at("2020-05-13T09:00");
        assertThat(late("giamsat.12", "/giam-sat/tre-han"))
                .contains(number(received), "2 ngày làm việc", "Chưa ai trình", "11/05/2020");
        assertThat(late("giamsat.12", "/giam-sat/tre-han?khau=REVIEW&thutuc=QD15-HKD&huyen=D105&xa=" + CITY_WARD))
                .contains(number(received));
        assertThat(late("giamsat.12", "/giam-sat/tre-han?khau=APPRAISAL")).doesNotContain(number(received));
        assertThat(late("giamsat.12", "/giam-sat/tre-han?thutuc=QD15-TUDO")).doesNotContain(number(received));
    }

    @Test
    void aDossierThatWaitsForItsApplicantIsNotLate() throws Exception {
        Received received = household(CITY_WARD);
        Stage review = cases.enter(received, StageCode.REVIEW);
        cases.at("2020-05-06T09:00");
        cases.askForPapers(review, "Bản sao giấy phép");
        cases.at("2020-05-14T09:00");
        assertThat(late("giamsat.12", "/giam-sat/tre-han")).doesNotContain(number(received));
    }

    @Test
    void whatEndedLateMovesToTheOtherList() throws Exception {
        Received received = household(CITY_WARD);
        Stage review = cases.enter(received, StageCode.REVIEW);
        cases.at("2020-05-13T09:00");
        cases.forward(review);
        assertThat(late("giamsat.12", "/giam-sat/tre-han")).doesNotContain(number(received));
        assertThat(late("giamsat.12", "/giam-sat/tre-han?xong=true"))
                .contains(number(received), "2 ngày làm việc", "13/05/2020");
    }

    @Test
    void aDistrictAndACommuneSeeOnlyTheirOwn() throws Exception {
        Received ours = household(CITY_WARD);
        Received theirs = household(HILL_COMMUNE);
        for (Received received : List.of(ours, theirs)) {
            cases.enter(received, StageCode.REVIEW);
        }
        cases.at("2020-05-13T09:00");

        assertThat(late("giamsat.12", "/giam-sat/tre-han")).contains(number(ours), number(theirs));
        assertThat(late("giamsat.105", "/giam-sat/tre-han"))
                .contains(number(ours))
                .doesNotContain(number(theirs));
        assertThat(late("giamsat.106", "/giam-sat/tre-han?huyen=D105")).doesNotContain(number(ours), number(theirs));
        assertThat(page("giamsat.105", "/giam-sat").getContentAsString())
                .contains("Phường Quyết Tiến")
                .doesNotContain("Xã Khun Há");

        MockHttpServletResponse own = page("giamsat.105", "/giam-sat/ho-so/" + number(ours));
        MockHttpServletResponse other = page("giamsat.105", "/giam-sat/ho-so/" + number(theirs));
        MockHttpServletResponse none = page("giamsat.105", "/giam-sat/ho-so/000.00.00.H35-200504-0001");
        assertThat(own.getStatus()).isEqualTo(200);
        assertThat(own.getContentAsString()).contains("Tiếp nhận hồ sơ", "Sổ thời hạn", "Xét duyệt tại cấp xã");
        assertThat(other.getStatus()).isEqualTo(404).isEqualTo(none.getStatus());
        assertThat(other.getContentAsString()).doesNotContain(ours.dossier().applicantName());
        assertThat(withoutClock(other)).isEqualTo(withoutClock(none));
    }

    private static String withoutClock(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString()
                .replaceAll("hệ thống là [^<]*", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void onlyThoseWhoSuperviseComeIn() throws Exception {
        assertThat(mvc.perform(get("/giam-sat").with(user("tiepnhan.03388").roles("RECEIVER")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(get("/giam-sat")).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/dang-nhap");
        assertThatThrownBy(() -> scopes.of("tiepnhan.03388")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void campaignTotalsAreExactByDistrictAndGroup() {
        Result listsBefore = reports.report("QD15-", "P12").lists();
        Result before = reports.report("QD15-", "P12").applications();

        Received list = cases.receive(
                "QD15-LIST", HILL_COMMUNE, cases.person("NCC", 3, 1_500_000), cases.person("HONGHEO", 3, 750_000));
        Received paid = household(CITY_WARD);
        Received notCollected = household(HILL_COMMUNE);
        Received undecided = household(CITY_WARD);
        cases.enter(undecided, StageCode.REVIEW);
        cases.decide("QD15-LIST", list);
        cases.decide("QD15-HKD", paid, notCollected);
        cases.pay(LocalDate.of(2020, 5, 20), null, list, paid);
        cases.pay(LocalDate.of(2020, 5, 20), "Đi vắng", notCollected);

        CampaignReport report = reports.report("QD15-", "P12");
        assertThat(report.lists().paid()).isEqualTo(listsBefore.paid().plus(new Sum(2, 2_250_000)));
        assertThat(report.applications().approved()).isEqualTo(before.approved().plus(new Sum(2, 2_000_000)));
        assertThat(report.applications().paid()).isEqualTo(before.paid().plus(new Sum(1, 1_000_000)));
        assertThat(report.applications().unpaid()).isEqualTo(before.unpaid().plus(new Sum(1, 1_000_000)));

        assertThat(report.districts())
                .extracting(CampaignReport.District::unitId)
                .contains("D105", "D106")
                .isSorted();
        assertThat(report.districts().stream()
                        .map(CampaignReport.District::applications)
                        .reduce(Result.NOTHING, Result::plus))
                .isEqualTo(report.applications());
        assertThat(report.groups().stream().map(CampaignReport.Group::result).reduce(Result.NOTHING, Result::plus))
                .isEqualTo(report.lists().plus(report.applications()));

        CampaignReport hills = reports.report("QD15-", "D106");
        assertThat(hills.districts())
                .extracting(CampaignReport.District::unitId)
                .containsExactly("D106");
        assertThat(hills.lists().paid().people()).isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> reports.report("QD99-", null)).isInstanceOf(NotFound.class);
    }

    @Test
    void theReportSaysTheNumbersAsTheNewsDid() {
        Result lists = new Result(new Sum(152_915, 120_938_500_000L), new Sum(152_915, 120_938_500_000L));
        Result applications = new Result(new Sum(2_514, 2_957_200_000L), new Sum(2_330, 2_773_200_000L));
        String text = new CampaignReport(
                        "QĐ 15", "Tỉnh Lai Châu", clock.instant(), List.of(), List.of(), List.of(), lists, applications)
                .text();
        assertThat(text)
                .contains("152.915 người / 120.938,5 triệu đồng")
                .contains("được duyệt 2.514 / 2.957,2; đã chi 2.330 / 2.773,2; chưa chi 184 / 184,0");
    }

    @Test
    void pagesOfTheLateListNeitherLoseNorDoubleARun() {
        Received[] many = new Received[LateList.PAGE + 3];
        for (int i = 0; i < many.length; i++) {
            many[i] = household("C03386");
            cases.enter(many[i], StageCode.REVIEW);
        }
        cases.at("2020-05-13T09:00");
        LateFilter filter = LateFilter.of(Map.of("xa", "C03386"), clock.today());
        Scope scope = scopes.of("giamsat.12");
        LatePage first = lateList.page(scope, filter, 1);
        LatePage last = lateList.page(scope, filter, 99);
        assertThat(first.total()).isEqualTo(many.length);
        assertThat(first.pages()).isEqualTo(2).isEqualTo(last.page());
        assertThat(first.rows()).hasSize(LateList.PAGE);
        assertThat(last.rows()).hasSize(3).doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void everyPageAnswersForEverySupervisor() throws Exception {
        for (String path : List.of(
                "/giam-sat",
                "/giam-sat/tre-han",
                "/giam-sat/tre-han?xong=true",
                "/giam-sat/chien-dich",
                "/giam-sat/ho-so")) {
            for (String officer : List.of("giamsat.12", "giamsat.105")) {
                MockHttpServletResponse answer = page(officer, path);
                assertThat(answer.getStatus()).as(path).isEqualTo(200);
                assertThat(answer.getContentAsString()).contains("Giám sát", "Bản dùng thử: đồng hồ của hệ thống là");
            }
        }
    }

    private Received household(String communeId) {
        return cases.receive("QD15-HKD", communeId, cases.person("HKD", 1, 1_000_000));
    }

    /** All pages of the list in one text. */
    private String late(String officer, String path) throws Exception {
        StringBuilder all = new StringBuilder();
        String next = path + (path.contains("?") ? "&" : "?") + "trang=";
        for (int page = 1; page <= 3; page++) {
            all.append(page(officer, next + page).getContentAsString());
        }
        return all.toString();
    }

    private MockHttpServletResponse page(String officer, String path) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        get(path).with(user(officer).roles("SUPERVISOR")))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
