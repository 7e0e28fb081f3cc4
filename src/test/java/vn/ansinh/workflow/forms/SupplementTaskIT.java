package vn.ansinh.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.clock.ClockEntry;
import vn.ansinh.clock.Clocks;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Parcel;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.SmallPdf;
import vn.ansinh.workflow.Names;

/** What the applicant sends from the dossier's page stands before the officer who waits for it. */
@AnSinhTest
@Import(Cases.class)
class SupplementTaskIT {

    private static final String RECEIVER = "tiepnhan.03388";
    private static final String STRANGER = "tiepnhan.03389";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Stages stages;

    @Autowired
    private Parcels parcels;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Procedures procedures;

    @Autowired
    private DossierProcess process;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AppClock clock;

    private Received received;
    private String number;

    @BeforeEach
    void papersAreAskedFor() {
        cases.at("2020-05-05T08:00");
        received = received();
        number = received.dossier().number();
        cases.complete(
                Cases.REVIEWER,
                number,
                Names.HANDLE_STAGE,
                Map.of("outcome", "SUPPLEMENT", "reason", "Nộp thông báo thuế"));
        cases.complete(Cases.CHAIRMAN, number, Names.SIGN_OFF_STAGE, Map.of("agreed", true));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void papersFromTheApplicantAreReadByTheOwnUnitAndStayWhenTheClockRunsAgain() throws Exception {
        byte[] pdf = SmallPdf.titled("Thông báo nộp thuế");
        cases.at("2020-05-07T20:00");
        applicantSends(file("thông báo.pdf", pdf), file("mặt sau.jpg", PNG));
        String task = cases.task(number, Names.TAKE_SUPPLEMENT);

        List<String> links = shown(RECEIVER, task);
        assertThat(links).hasSize(2);
        opens(RECEIVER, links.get(0), "application/pdf", pdf);
        opens(RECEIVER, links.get(1), "image/png", PNG);
        for (String link : links) {
            mvc.perform(get(link).with(user(STRANGER))).andExpect(status().isNotFound());
            mvc.perform(get(link)).andExpect(status().isUnauthorized());
        }
        String other = cases.household();
        String foreign = links.get(0).replace(task, cases.task(other, Names.HANDLE_STAGE));
        mvc.perform(get(foreign).with(user(Cases.REVIEWER))).andExpect(status().isNotFound());

        cases.at("2020-05-11T09:00");
        Stage waiting = stages.last(number, StageCode.REVIEW);
        assertThat(waiting.pausedAt()).as("sending moves no clock").isNotNull();
        cases.complete(RECEIVER, number, Names.TAKE_SUPPLEMENT, Map.of("note", "Đủ"));

        Stage review = stages.last(number, StageCode.REVIEW);
        assertThat(review.pausedAt()).isNull();
        assertThat(review.dueAt()).isNotNull().isAfter(clock.instant());
        assertThat(cases.dossier(number).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(clocks.ledger(received.dossier().id()))
                .filteredOn(entry -> "Đã nhận đủ giấy tờ".equals(entry.reason()))
                .extracting(ClockEntry::stageId)
                .containsExactlyInAnyOrder(review.id(), 0L);
        String handling = cases.task(number, Names.HANDLE_STAGE);
        List<String> kept = shown(Cases.REVIEWER, handling);
        assertThat(kept).hasSize(2);
        opens(Cases.REVIEWER, kept.get(0), "application/pdf", pdf);
    }

    @Test
    void papersThatComeByPostAreAnnouncedWithTheirNumber() throws Exception {
        parcels.keep(cases.dossier(number), new Parcel("EB123456789VN", null, null));
        String task = cases.task(number, Names.TAKE_SUPPLEMENT);
        mvc.perform(get("/api/tasks/" + task).with(user(RECEIVER)))
                .andExpect(jsonPath("$.dossier.facts[*].label", hasItem("Bản giấy gửi qua bưu chính")))
                .andExpect(jsonPath("$.dossier.facts[*].value", hasItem("mã bưu gửi EB123456789VN")));
        mvc.perform(get("/api/tasks/" + task).with(user(STRANGER))).andExpect(status().isNotFound());

        cases.at("2020-05-11T09:00");
        cases.complete(RECEIVER, number, Names.TAKE_SUPPLEMENT, Map.of("note", "Nhận qua bưu điện"));
        assertThat(stages.last(number, StageCode.REVIEW).pausedAt()).isNull();
        mvc.perform(get("/api/tasks/" + cases.task(number, Names.HANDLE_STAGE)).with(user(Cases.REVIEWER)))
                .andExpect(jsonPath("$.dossier.facts[*].value", hasItem("mã bưu gửi EB123456789VN")));
    }

    /** The addresses of what the form shows beside the papers that the procedure asks for. */
    private List<String> shown(String officer, String task) throws Exception {
        String json = mvc.perform(get("/api/tasks/" + task).with(user(officer)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dossier.otherPapers", hasSize(2)))
                .andExpect(jsonPath(
                        "$.dossier.otherPapers[*].title",
                        is(List.of(
                                "Giấy tờ bổ sung, người nộp gửi qua mạng", "Giấy tờ bổ sung, người nộp gửi qua mạng"))))
                .andExpect(jsonPath("$.dossier.otherPapers[*].type", contains("application/pdf", "image/png")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(json, "$.dossier.otherPapers[*].href");
    }

    private void opens(String officer, String link, String type, byte[] content) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(link).with(user(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).startsWith(type);
        assertThat(answer.getContentAsByteArray()).isEqualTo(content);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    private void applicantSends(MockMultipartFile... files) throws Exception {
        MockHttpServletResponse page = mvc.perform(post("/tra-cuu")
                        .param("so", number)
                        .param("ma", received.secret())
                        .with(csrf()))
                .andReturn()
                .getResponse();
        page.setCharacterEncoding("UTF-8");
        Matcher ticket = Pattern.compile("action=\"/tra-cuu/bo-sung\"[^§]*?name=\"ve\" value=\"([^\"]+)\"")
                .matcher(page.getContentAsString());
        assertThat(ticket.find()).isTrue();
        var request = multipart("/tra-cuu/bo-sung");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        mvc.perform(request.param("so", number).param("ve", ticket.group(1)).with(csrf()))
                .andExpect(status().isOk());
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("tep", name, "text/html", content);
    }

    private Received received() {
        NewLine line = new NewLine(
                "Lò Thị Bổ Sung",
                "0120800%05d".formatted(System.nanoTime() % 100_000),
                null,
                null,
                1980,
                null,
                "F",
                "Bản Mẫu",
                "HKD",
                3,
                3_000_000,
                PayChannel.POST,
                null);
        NewDossier application = new NewDossier(
                procedures.inForce("QD15-HKD", clock.today()).orElseThrow().id(),
                Channel.COUNTER,
                ApplicantKind.HOUSEHOLD,
                line.fullName(),
                line.idNumber(),
                "Bản Mẫu",
                null,
                null,
                Map.of("revenue", "85000000", "eventOn", "2020-04-01", "otherBenefit", "false"),
                Cases.COMMUNE,
                List.of(line));
        return transaction.execute(status -> {
            Received made = dossiers.receive(application, new Actor(RECEIVER, Cases.COMMUNE));
            process.start(made.dossier().number(), "supportApplication");
            return made;
        });
    }
}
