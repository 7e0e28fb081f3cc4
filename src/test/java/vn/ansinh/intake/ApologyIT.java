package vn.ansinh.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.support.TestCases.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.Stages;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.LetterRow;
import vn.ansinh.letter.Letters;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** The apology with its new day, the control sheet and the counter's book, as officers get them. */
@AnSinhTest
@Import(TestCases.class)
class ApologyIT {

    private static final String COMMUNE = CounterTestData.COMMUNE;
    private static final String REVIEWER = "xetduyet.03388";
    private static final String REASON = "Hồ sơ tăng đột biến, cần xác minh thêm";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCases cases;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Stages stages;

    @Autowired
    Letters letters;

    @Autowired
    AppClock clock;

    private Received received;
    private LocalDate promised = LocalDate.MAX;

    @BeforeEach
    void dossierInReview() {
        cases.at("2020-05-04T08:00");
        received = cases.receive("QD15-HKD", COMMUNE, cases.person("HKD", 1, 1_000_000));
        cases.enter(received, StageCode.REVIEW);
        promised = Objects.requireNonNull(cases.fresh(received).dueOn());
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void apologyMovesTheDayWritesTheLetterAndKeepsTheFirstPromise() throws Exception {
        assertThat(page(REVIEWER, "/xin-loi")).contains("value=\"2020-05-25\"");

        MockHttpServletResponse answer = apologise(REVIEWER, "2020-05-23", REASON);

        assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(302);
        Dossier moved = cases.fresh(received);
        // A Saturday: the working day after it.
        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2020, 5, 25));
        assertThat(moved.originalDueOn()).isEqualTo(promised);
        assertThat(dossiers.events(moved.id()))
                .anyMatch(event -> event.kind() == EventKind.DUE_MOVED
                        && event.actor().equals(REVIEWER)
                        && String.valueOf(event.detail()).contains(REASON));
        LetterRow letter = letters.ofDossier(moved.id()).get(0);
        assertThat(letter.kind()).isEqualTo(LetterKind.APOLOGY);
        assertThat(text(letters.get(letter.id()).content()))
                .contains(
                        "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "20/05/2020", "ngày 25 tháng 5 năm 2020", REASON);
        assertThat(tracked()).contains(LetterKind.APOLOGY.vietnamese(), "25/05/2020", "20/05/2020");
    }

    @Test
    void latenessByTheFirstPromiseStaysVisibleAfterTheExtension() throws Exception {
        apologise(REVIEWER, "2020-05-25", REASON);
        cases.at("2020-05-21T08:00");

        assertThat(page(REVIEWER, "")).contains("Đã quá ngày hẹn lần đầu", "(hẹn lần đầu 20/05/2020)");
    }

    @Test
    void secondExtensionIsRefusedInClearWords() throws Exception {
        apologise(REVIEWER, "2020-05-25", REASON);

        MockHttpServletResponse again = apologise(REVIEWER, "2020-06-01", REASON);

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(UTF_8)).contains("đã được hẹn lại một lần");
        assertThat(page(REVIEWER, "/xin-loi"))
                .contains("đã được hẹn lại một lần")
                .doesNotContain("<textarea");
        assertThat(cases.fresh(received).dueOn()).isEqualTo(LocalDate.of(2020, 5, 25));
        assertThat(letters.ofDossier(received.dossier().id())).hasSize(1);
    }

    @Test
    void wrongInputComesBackWithWhatWasTyped() throws Exception {
        MockHttpServletResponse early = apologise(REVIEWER, "2020-05-18", REASON);
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString(UTF_8))
                .contains("href=\"#newDue\"", "phải sau ngày hẹn hiện tại", REASON, "value=\"2020-05-18\"");

        assertThat(apologise(REVIEWER, "2020-05-25", "chậm").getContentAsString(UTF_8))
                .contains("href=\"#reason\"");
        assertThat(apologise(REVIEWER, "", REASON).getContentAsString(UTF_8)).contains("Chọn ngày hẹn mới");
        assertThat(apologise(REVIEWER, "2021-05-25", REASON).getContentAsString(UTF_8))
                .contains("quá xa");
        assertThat(cases.fresh(received).dueOn()).isEqualTo(promised);
        assertThat(letters.ofDossier(received.dossier().id())).isEmpty();
    }

    @Test
    void onlyTheStageAndTheCounterApologise() throws Exception {
        assertThat(apologise("tiepnhan.03389", "2020-05-25", REASON).getStatus())
                .isEqualTo(404);
        assertThat(apologise("giamsat.12", "2020-05-25", REASON).getStatus()).isEqualTo(403);
        assertThat(page("giamsat.12", "/xin-loi"))
                .contains("Chỉ cán bộ của khâu")
                .doesNotContain("<textarea");
        assertThat(apologise("tiepnhan.03388", "2020-05-25", REASON).getStatus())
                .isEqualTo(302);
    }

    @Test
    void nothingToApologiseForWhileTheApplicantIsWaitedFor() throws Exception {
        cases.askForPapers(
                cases.enter(cases.receive("QD15-HKD", COMMUNE, cases.person("HKD", 1, 1_000_000)), StageCode.REVIEW),
                "Bản sao");
        Received waiting = cases.receive("QD15-HKD", COMMUNE, cases.person("HKD", 1, 1_000_000));
        cases.askForPapers(cases.enter(waiting, StageCode.REVIEW), "Bản sao thông báo nộp thuế");
        received = waiting;

        assertThat(apologise(REVIEWER, "2020-05-25", REASON).getContentAsString(UTF_8))
                .contains("đang chờ người nộp bổ sung");
    }

    @Test
    void controlSheetShowsTheHandOversSoFar() throws Exception {
        cases.at("2020-05-06T09:00");
        cases.forward(stages.last(number(received), StageCode.REVIEW));
        cases.enter(received, StageCode.CONFIRMATION);

        MockHttpServletResponse sheet = mvc.perform(get("/can-bo/ho-so/{number}/phieu-kiem-soat", number(received))
                        .with(user(REVIEWER)))
                .andReturn()
                .getResponse();

        assertThat(sheet.getHeader("Cache-Control")).contains("no-store");
        assertThat(text(sheet.getContentAsByteArray()))
                .contains(number(received), "09 giờ 00 phút, ngày 06/05/2020", "Trước hạn", "Mẫu số 05");
    }

    @Test
    void bookHoldsTheDossiersOfTheCounterAndThePeriod() throws Exception {
        MockHttpServletResponse book = book("2020-05-04", "2020-05-04");

        assertThat(text(book.getContentAsByteArray()).replaceAll("\\s", ""))
                .contains("SỔTHEODÕIHỒSƠ", number(received))
                .contains("Ngày04tháng5năm2020".toLowerCase(Locale.ROOT));
        assertThat(text(book("2020-05-05", "2020-05-06").getContentAsByteArray())
                        .replaceAll("\\s", ""))
                .contains("Tổngsố:0hồsơ")
                .doesNotContain(number(received));
        MockHttpServletResponse wrong = book("2020-05-05", "2020-05-04");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(UTF_8)).contains("href=\"#to\"", "value=\"2020-05-05\"");
        assertThat(mvc.perform(get("/can-bo/so-theo-doi").with(user("tiepnhan.03388")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .contains("value=\"2020-01-01\"", "value=\"2020-05-04\"");
    }

    private MockHttpServletResponse book(String from, String to) throws Exception {
        return mvc.perform(get("/can-bo/so-theo-doi/tep")
                        .param("tu", from)
                        .param("den", to)
                        .with(user("tiepnhan.03388")))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse apologise(String officer, String newDue, String reason) throws Exception {
        return mvc.perform(post("/can-bo/ho-so/{number}/xin-loi", number(received))
                        .param("newDue", newDue)
                        .param("reason", reason)
                        .with(user(officer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String officer, String under) throws Exception {
        return mvc.perform(get("/can-bo/ho-so/" + number(received) + under).with(user(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private String tracked() throws Exception {
        return mvc.perform(post("/tra-cuu")
                        .param("so", number(received))
                        .param("ma", received.secret())
                        .param("cccd", "")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
