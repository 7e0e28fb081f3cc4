package vn.ansinh.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** The pages for being away and for one's own finished steps. */
@AnSinhTest
@Import(TestCases.class)
class TeamworkPagesIT {

    private static final String REVIEWER = "xetduyet.03391";
    private static final String RECEIVER = "tiepnhan.03391";
    private static final String CHAIRMAN = "chutich.03391";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Stages stages;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void morning() {
        cases.at("2020-05-05T08:00");
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("DELETE FROM absence");
    }

    @Test
    void officerSetsAndEndsTheOwnAbsence() throws Exception {
        away(REVIEWER, "", RECEIVER, "2020-05-05", "2020-05-08").andExpect(redirectedUrl("/can-bo/vang-mat"));
        page(REVIEWER, "/can-bo/vang-mat")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("từ 05/05/2020 đến 08/05/2020")))
                .andExpect(content().string(containsString("đang vắng")));
        page(RECEIVER, "/can-bo/vang-mat").andExpect(content().string(containsString("Bạn đang hoặc sẽ thay")));
        page(CHAIRMAN, "/can-bo/vang-mat").andExpect(content().string(containsString("Kết thúc ngay")));
        long id = jdbc.queryForObject("SELECT id FROM absence", Long.class);

        post(RECEIVER, "/can-bo/vang-mat/" + id + "/ket-thuc").andExpect(status().isForbidden());
        post(CHAIRMAN, "/can-bo/vang-mat/" + id + "/ket-thuc").andExpect(redirectedUrl("/can-bo/vang-mat"));
        post(CHAIRMAN, "/can-bo/vang-mat/" + id + "/ket-thuc").andExpect(status().isNotFound());
    }

    @Test
    void whatWasTypedStaysBesideWhatIsWrong() throws Exception {
        mvc.perform(MockMvcRequestBuilders.post("/can-bo/vang-mat")
                        .with(user(REVIEWER))
                        .with(csrf())
                        .param("deputy", RECEIVER)
                        .param("fromOn", "2020-05-07")
                        .param("toOn", "hôm sau")
                        .param("reason", "<b>Nghỉ</b>"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"2020-05-07\"")))
                .andExpect(content().string(containsString("&lt;b&gt;Nghỉ&lt;/b&gt;")))
                .andExpect(content().string(containsString("id=\"toOn-loi\"")))
                .andExpect(content().string(not(containsString("id=\"fromOn-loi\""))));
    }

    @Test
    void headSetsItForTheUnitsOfficersOnly() throws Exception {
        page(CHAIRMAN, "/can-bo/vang-mat?can-bo=" + REVIEWER).andExpect(status().isOk());
        page(CHAIRMAN, "/can-bo/vang-mat?can-bo=xetduyet.03389").andExpect(status().isForbidden());
        page(REVIEWER, "/can-bo/vang-mat?can-bo=" + CHAIRMAN).andExpect(status().isForbidden());
        away(RECEIVER, REVIEWER, RECEIVER, "2020-05-05", "2020-05-05").andExpect(status().isForbidden());
        away(CHAIRMAN, REVIEWER, RECEIVER, "2020-05-05", "2020-05-05").andExpect(redirectedUrl("/can-bo/vang-mat"));
        assertThat(jdbc.queryForObject("SELECT created_by FROM absence", String.class))
                .isEqualTo(CHAIRMAN);
    }

    @Test
    void finishedStepsAreListedAndWhatCannotComeBackIsTold() throws Exception {
        Dossiers.Received received = cases.receive("QD15-HKD", "C03391", cases.person("HKD", 1, 1_000_000));
        String number = received.dossier().number();
        Stage review = cases.enter(received, StageCode.REVIEW);
        stages.propose(review.id(), Outcome.FORWARD, null, null, new Actor(REVIEWER, "C03391"));
        stages.signOff(review.id(), true, null, new Actor(CHAIRMAN, "C03391"));

        page(REVIEWER, "/can-bo/viec-da-lam")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number)))
                .andExpect(content().string(not(containsString("Rút lại bước đã làm của hồ sơ"))));
        page(CHAIRMAN, "/can-bo/viec-da-lam").andExpect(content().string(containsString("Lãnh đạo duyệt")));
        page(RECEIVER, "/can-bo/viec-da-lam").andExpect(content().string(containsString("chưa hoàn thành việc nào")));
        mvc.perform(MockMvcRequestBuilders.post("/can-bo/viec-da-lam/rut")
                        .with(user(REVIEWER))
                        .with(csrf())
                        .param("ho-so", number)
                        .param("reason", "Nhầm hộ"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("không rút lại được")))
                .andExpect(content().string(containsString("Nhầm hộ</textarea>")));
    }

    private ResultActions page(String officer, String path) throws Exception {
        return mvc.perform(get(path).with(user(officer)));
    }

    private ResultActions post(String officer, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path).with(user(officer)).with(csrf()));
    }

    private ResultActions away(String by, String whose, String deputy, String from, String to) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/can-bo/vang-mat")
                .with(user(by))
                .with(csrf())
                .param("can-bo", whose)
                .param("deputy", deputy)
                .param("fromOn", from)
                .param("toOn", to)
                .param("reason", "Nghỉ phép"));
    }
}
