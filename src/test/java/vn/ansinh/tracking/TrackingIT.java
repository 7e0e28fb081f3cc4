package vn.ansinh.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.support.TestCases.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Parcel;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class TrackingIT {

    private static final String COMMUNE = "C03388";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Parcels parcels;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Stages stages;

    @Autowired
    private AppClock clock;

    private String address = "";

    @BeforeEach
    void startAFreshDay() {
        cases.at("2020-05-04T08:00");
        address = "198.51.100." + ADDRESSES.incrementAndGet();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void anUnknownNumberAndAWrongSecretAnswerAlike() throws Exception {
        Received received = household();
        String unknown = number(received).replaceFirst("-\\d{4}$", "-9999");

        MockHttpServletResponse wrongSecret = ask(number(received), "WRONGONE", "");
        MockHttpServletResponse noSuchNumber = ask(unknown, "WRONGONE", "");

        assertThat(wrongSecret.getStatus()).isEqualTo(404).isEqualTo(noSuchNumber.getStatus());
        assertThat(comparable(wrongSecret, number(received))).isEqualTo(comparable(noSuchNumber, unknown));
        assertThat(wrongSecret.getContentAsString())
                .contains("Không tìm thấy hồ sơ")
                .doesNotContain("Vàng Thị Mẫu");
        assertThat(wrongSecret.getHeaderNames()).isEqualTo(noSuchNumber.getHeaderNames());
    }

    private static String comparable(MockHttpServletResponse response, String number) throws Exception {
        return response.getContentAsString()
                .replace(number, "NUMBER")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("hệ thống là [^<]*", "");
    }

    @Test
    void whatOfficersTellEachOtherIsNotShown() throws Exception {
        Received received = household();
        cases.enter(received, StageCode.REVIEW);
        for (EventKind kind :
                List.of(EventKind.NOTE, EventKind.CLAIMED, EventKind.REASSIGNED, EventKind.STEP_WITHDRAWN)) {
            dossiers.record(received.dossier(), kind, "chuyện nội bộ", new Actor("xetduyet.03388", "C03388"));
        }

        MockHttpServletResponse answer = ask(number(received), received.secret(), "");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains(number(received))
                .doesNotContain(
                        "chuyện nội bộ", "xetduyet", EventKind.NOTE.vietnamese(), EventKind.CLAIMED.vietnamese());
    }

    @Test
    void theRightSecretShowsTheDossierAndIsNeverCachedOrWrittenBack() throws Exception {
        Received received = household();
        cases.enter(received, StageCode.REVIEW);

        MockHttpServletResponse answer = ask(number(received), received.secret().toLowerCase(Locale.ROOT), "");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsString())
                .contains(
                        number(received),
                        "Xét duyệt tại cấp xã",
                        "UBND phường Quyết Tiến",
                        "20/05/2020",
                        "Vàng Thị Mẫu")
                .doesNotContain(received.secret(), received.dossier().applicantIdNumber());
    }

    @Test
    void theFormTakesTheNumberOfTheReceiptsCodeAndNothingElse() throws Exception {
        String page = mvc.perform(get("/tra-cuu?so=000.12.07.H35-200504-0001&ma=ABCDEFGH"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("value=\"000.12.07.H35-200504-0001\"").doesNotContain("ABCDEFGH");

        assertThat(mvc.perform(get("/tra-cuu?so=\"><script>"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("<script>");
    }

    @Test
    void emptyFieldsAreNamedBeforeAnythingIsLookedUp() throws Exception {
        MockHttpServletResponse answer = ask("", "", "12 34");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("href=\"#so\"", "href=\"#ma\"", "href=\"#cccd\"");
    }

    @Test
    void guessingOneDossiersSecretIsStoppedForEveryAddressUntilTheNextWindow() throws Exception {
        Received received = household();
        for (int i = 0; i < LookupLimit.PER_NUMBER; i++) {
            address = "198.51.101." + i;
            assertThat(ask(number(received), "WRONG" + i, "").getStatus()).isEqualTo(404);
        }
        address = "198.51.102.1";
        MockHttpServletResponse stopped = ask(number(received), received.secret(), "");
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getHeader("Retry-After")).isEqualTo("900");
        assertThat(stopped.getContentAsString()).contains("quá nhiều lần").doesNotContain("Vàng Thị Mẫu");

        cases.at("2020-05-04T08:16");
        assertThat(ask(number(received), received.secret(), "").getStatus()).isEqualTo(200);
    }

    @Test
    void oneAddressCannotTryManyDossiers() throws Exception {
        for (int i = 0; i < LookupLimit.PER_ADDRESS; i++) {
            assertThat(ask("000.12.07.H35-200504-%04d".formatted(i), "WRONG", "")
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(ask("000.12.07.H35-200504-5000", "WRONG", "").getStatus()).isEqualTo(429);
    }

    @Test
    void rightAnswersDoNotCount() throws Exception {
        Received received = household();
        for (int i = 0; i < LookupLimit.PER_NUMBER + 5; i++) {
            assertThat(ask(number(received), received.secret(), "").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void aLateStageSaysWhereAndHowManyWorkingDays() throws Exception {
        Received received = household();
        cases.enter(received, StageCode.REVIEW);
        // 5 working days from Monday 4 May: Monday 11 May. Wednesday is two days late.
        cases.at("2020-05-13T09:00");
        assertThat(ask(number(received), received.secret(), "").getContentAsString())
                .contains("quá hạn 2 ngày làm việc tại UBND phường Quyết Tiến");
    }

    @Test
    void aWaitingDossierTellsWhatIsAskedAndWhyTheAppointmentMoved() throws Exception {
        Received received = household();
        Stage review = cases.enter(received, StageCode.REVIEW);
        cases.at("2020-05-06T09:00");
        cases.askForPapers(review, "Bản sao thông báo nộp thuế năm 2020");

        String waiting = ask(number(received), received.secret(), "").getContentAsString();
        assertThat(waiting)
                .contains("Bản sao thông báo nộp thuế năm 2020", "Chờ người nộp bổ sung", "Việc bạn cần làm")
                .doesNotContain("quá hạn");

        cases.at("2020-05-12T09:00");
        stages.resumeAfterSupplement(review.id(), null, Actor.SYSTEM);
        String original = Dates.date(received.dossier().originalDueOn());
        String moved = Dates.date(cases.fresh(received).dueOn());
        assertThat(moved).isNotEqualTo(original);
        assertThat(ask(number(received), received.secret(), "").getContentAsString())
                .contains(original, moved, "Tính lại thời hạn từ đầu");
    }

    @Test
    void aRefusalNamesItsReasonAndTheLaw() throws Exception {
        Received received = household();
        Stage review = cases.enter(received, StageCode.REVIEW);
        cases.end(review, Outcome.REFUSE, "REVENUE_TOO_HIGH", "Doanh thu 150 triệu đồng");
        dossiers.refuse(number(received), "Doanh thu 150 triệu đồng", Actor.SYSTEM);

        assertThat(ask(number(received), received.secret(), "").getContentAsString())
                .contains(
                        "Không được duyệt",
                        "Doanh thu khai thuế từ 100 triệu đồng/năm trở lên: Doanh thu 150 triệu đồng")
                .contains("Quyết định 15/2020/QĐ-TTg");
    }

    @Test
    void theMoneyIsShownWithItsDateAndWay() throws Exception {
        Received paid = household();
        Received notCollected = household();
        cases.decide("QD15-HKD", paid, notCollected);
        cases.pay(LocalDate.of(2020, 5, 20), null, paid);
        cases.pay(LocalDate.of(2020, 5, 20), "Đi vắng", notCollected);

        assertThat(ask(number(paid), paid.secret(), "").getContentAsString())
                .contains("/QĐ-UBND", "Đã nhận 1.000.000 đồng, qua bưu điện", "20/05/2020");
        assertThat(ask(number(notCollected), notCollected.secret(), "").getContentAsString())
                .contains("Chưa nhận được 1.000.000 đồng, qua bưu điện: Đi vắng");
    }

    @Test
    void ofAListOnlyCountsAreShownAndTheAskersOwnLine() throws Exception {
        NewLine first = cases.person("HONGHEO", 3, 750_000);
        NewLine second = cases.person("HONGHEO", 3, 750_000);
        Received list = cases.receive("QD15-LIST", COMMUNE, first, second);

        String counts = ask(number(list), list.secret(), "").getContentAsString();
        assertThat(counts).contains("Số người trong hồ sơ").doesNotContain(second.fullName());

        String own = ask(number(list), list.secret(), second.idNumber()).getContentAsString();
        assertThat(own).contains(second.fullName(), "750.000 đồng").doesNotContain("<span>" + first.fullName());

        assertThat(ask(number(list), list.secret(), "099080099999").getContentAsString())
                .contains("Không có ai mang số này");
    }

    @Test
    void whatThePostCarriesIsNamedByItsTrackingNumbers() throws Exception {
        Received received = household();
        jdbc.sql("UPDATE dossier SET channel = 'ONLINE' WHERE id = ?")
                .param(received.dossier().id())
                .update();
        parcels.keep(received.dossier(), new Parcel("EB000000001VN", "Bản Mẫu", null));
        assertThat(ask(number(received), received.secret(), "").getContentAsString())
                .contains("EB000000001VN", "Qua bưu chính công ích")
                .doesNotContain("EB000000002VN");

        parcels.sendResult(received.dossier(), "EB000000002VN", new Actor("tiepnhan.03388", "C03388"));
        assertThat(ask(number(received), received.secret(), "").getContentAsString())
                .contains("EB000000002VN");
    }

    private Received household() {
        return cases.receive("QD15-HKD", COMMUNE, cases.person("HKD", 1, 1_000_000));
    }

    private MockHttpServletResponse ask(String number, String secret, String idNumber) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/tra-cuu")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("so", number)
                        .param("ma", secret)
                        .param("cccd", idNumber))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
