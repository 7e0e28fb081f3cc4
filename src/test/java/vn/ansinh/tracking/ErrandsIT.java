package vn.ansinh.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.support.TestCases.number;
import static vn.ansinh.tracking.Citizen.ticket;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.Feedback;
import vn.ansinh.dossier.Feedbacks;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** Withdrawing, rating and telling from a dossier's page. */
@AnSinhTest
@Import(TestCases.class)
class ErrandsIT {

    private static final String[] CONTENT = {
        "thoiGian", "5", "thuTuc", "4", "thaiDo", "5", "congKhai", "3", "ketQua", "5", "gopY", "Cảm ơn các anh chị"
    };

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierProcess process;

    @Autowired
    private Feedbacks feedbacks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    @BeforeEach
    void startAFreshDay() {
        cases.at("2020-05-04T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void withdrawingAsksFirstAndIsTheApplicantsOwn() throws Exception {
        Received received = onItsWay();
        Citizen citizen = new Citizen(mvc, received);
        String ticket = ticket(citizen.page(), "rut");

        String asked = citizen.sends("rut", ticket, "lyDo", "Đã có việc").getContentAsString();
        assertThat(asked).contains("Rút hồ sơ", "Đã có việc", "Không rút, quay lại");
        assertThat(citizen.sends("rut", ticket, "buoc", "thoi").getContentAsString())
                .contains("Tôi muốn rút hồ sơ");
        assertThat(cases.fresh(received).status().isOpen()).isTrue();

        String done = citizen.sends("rut", ticket, "buoc", "rut", "lyDo", "Đã có việc")
                .getContentAsString();

        assertThat(done).contains("Hồ sơ đã được rút theo yêu cầu của bạn", "Người nộp đã rút", "Đã có việc");
        assertThat(cases.fresh(received).status()).isEqualTo(DossierStatus.WITHDRAWN);
        assertThat(events(received, "WITHDRAWN")).containsExactly(Actor.APPLICANT.username());
        assertThat(citizen.sends("rut", ticket, "buoc", "rut").getStatus()).isEqualTo(409);
    }

    @Test
    void afterTheDecisionNothingIsWithdrawnAndThePageSaysWhy() throws Exception {
        Received received = household();
        Citizen citizen = new Citizen(mvc, received);
        String ticket = ticket(citizen.page(), "rut");
        cases.decide("QD15-HKD", received);

        assertThat(citizen.page())
                .contains("Hồ sơ đã có quyết định nên không rút được nữa")
                .doesNotContain("Tôi muốn rút hồ sơ");
        MockHttpServletResponse late = citizen.sends("rut", ticket, "buoc", "rut");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("không rút được nữa");
        assertThat(cases.fresh(received).status()).isEqualTo(DossierStatus.APPROVED);
    }

    @Test
    void anEndedDossierIsRatedOnceAndNothingChosenIsLost() throws Exception {
        Received received = household();
        Citizen citizen = new Citizen(mvc, received);
        assertThat(citizen.page()).doesNotContain("/tra-cuu/danh-gia");
        dossiers.refuse(number(received), "Không thuộc nhóm", Actor.SYSTEM);
        String ticket = ticket(citizen.page(), "danh-gia");

        MockHttpServletResponse half = citizen.sends("danh-gia", ticket, "thoiGian", "4", "gopY", "Nhanh");
        assertThat(half.getStatus()).isEqualTo(400);
        assertThat(half.getContentAsString())
                .contains("href=\"#thuTuc-1\"", "href=\"#ketQua-1\"", ">Nhanh</textarea>")
                .doesNotContain("href=\"#thoiGian-1\"")
                .containsPattern("value=\"4\" checked");

        assertThat(citizen.sends("danh-gia", ticket, CONTENT).getContentAsString())
                .contains("Cảm ơn bạn đã đánh giá", "Hồ sơ này đã được đánh giá");
        assertThat(citizen.sends("danh-gia", ticket, CONTENT).getStatus()).isEqualTo(409);
        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', unit_id, time_score, steps_score, manner_score, openness_score,"
                                + " result_score, comment) FROM satisfaction WHERE dossier_id = ?")
                        .param(received.dossier().id())
                        .query(String.class)
                        .list())
                .containsExactly("C03388 5 4 5 3 5 Cảm ơn các anh chị");
        assertThat(events(received, "RATED")).hasSize(1);
    }

    @Test
    void whatIsToldIsAnsweredByTheReceivingUnitOnTheSamePage() throws Exception {
        Received received = household();
        Citizen citizen = new Citizen(mvc, received);
        String ticket = ticket(citizen.page(), "phan-anh");

        MockHttpServletResponse bad = citizen.sends("phan-anh", ticket, "noiDung", "Sai", "dienThoai", "hai ba");
        assertThat(bad.getStatus()).isEqualTo(400);
        assertThat(bad.getContentAsString())
                .contains(
                        "href=\"#loai-MISTAKE\"",
                        "href=\"#noiDung\"",
                        "href=\"#dienThoai\"",
                        ">Sai</textarea>",
                        "hai ba");
        String[] mistake = {
            "loai", "MISTAKE", "noiDung", "Họ của tôi là Lò, không phải Vàng", "dienThoai", "0912 345 678"
        };
        assertThat(citizen.sends("phan-anh", ticket, mistake).getContentAsString())
                .contains("Đã nhận ý kiến của bạn", "Họ của tôi là Lò", "chậm nhất ngày", "25/05/2020");
        citizen.sends("phan-anh", ticket, mistake);
        List<Feedback> told = feedbacks.list(received.dossier().id());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).phone()).isEqualTo("0912345678");

        String address =
                "/can-bo/ho-so/" + number(received) + "/y-kien/" + told.get(0).id();
        assertThat(answer(address, "xetduyet.03388")).isEqualTo(403);
        assertThat(answer(address, "tiepnhan.03388")).isEqualTo(302);
        assertThat(answer(address, "tiepnhan.03388")).isEqualTo(409);
        assertThat(citizen.page()).contains("Trả lời", "Đã sửa họ theo căn cước");
        assertThat(events(received, "FEEDBACK_ANSWERED")).containsExactly("tiepnhan.03388");
    }

    private int answer(String address, String officer) throws Exception {
        return mvc.perform(post(address)
                        .with(csrf())
                        .with(user(officer).roles("RECEIVER"))
                        .param("tra-loi", "Đã sửa họ theo căn cước"))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void aFewOpinionsWaitForAnAnswerAndNoMore() throws Exception {
        Received received = household();
        Citizen citizen = new Citizen(mvc, received);
        String ticket = ticket(citizen.page(), "phan-anh");
        for (int i = 1; i <= 5; i++) {
            assertThat(citizen.sends("phan-anh", ticket, "loai", "GRIEVANCE", "noiDung", "Chờ đã lâu, lần " + i)
                            .getStatus())
                    .isEqualTo(200);
        }
        MockHttpServletResponse sixth =
                citizen.sends("phan-anh", ticket, "loai", "GRIEVANCE", "noiDung", "Chờ đã lâu, lần 6");
        assertThat(sixth.getStatus()).isEqualTo(409);
        assertThat(sixth.getContentAsString()).contains("5 ý kiến đang chờ trả lời", ">Chờ đã lâu, lần 6</textarea>");
    }

    @Test
    void aTicketIsForOneErrandOfOneDossierAndWhatWasTypedOutlivesIt() throws Exception {
        Citizen citizen = new Citizen(mvc, household());
        Citizen other = new Citizen(mvc, household());
        String page = citizen.page();
        String[] text = {"loai", "GRIEVANCE", "noiDung", "Tôi đã viết rất lâu"};

        assertThat(citizen.sends("phan-anh", ticket(page, "rut"), text).getStatus())
                .isEqualTo(404);
        assertThat(other.sends("phan-anh", ticket(page, "phan-anh"), text).getStatus())
                .isEqualTo(404);
        assertThat(citizen.sends("phan-anh", "", text).getStatus()).isEqualTo(400);
        cases.at("2020-05-04T08:31");
        MockHttpServletResponse expired = citizen.sends("phan-anh", ticket(page, "phan-anh"), text);

        assertThat(expired.getStatus()).isEqualTo(404);
        assertThat(expired.getContentAsString())
                .contains("Trang hồ sơ đã mở quá lâu", "name=\"noiDung\" value=\"Tôi đã viết rất lâu\"");
        assertThat(citizen.page(text)).contains(">Tôi đã viết rất lâu</textarea>");
    }

    private Received household() {
        return cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
    }

    /** With its route in the engine. */
    private Received onItsWay() {
        return transaction.execute(status -> {
            Received received = household();
            process.start(
                    number(received), dossiers.procedureOf(received.dossier()).processKey());
            return received;
        });
    }

    /** Who did this to the dossier, each time. */
    private List<String> events(Received received, String kind) {
        return jdbc.sql("SELECT actor FROM dossier_event WHERE dossier_id = ? AND kind = ?")
                .params(received.dossier().id(), kind)
                .query(String.class)
                .list();
    }
}
