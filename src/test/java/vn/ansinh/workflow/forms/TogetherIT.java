package vn.ansinh.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ansinh.organisation.Absences;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.NewAbsence;
import vn.ansinh.organisation.NewOfficer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;

/** Several officers on one task: the first has it, the head gives it on, a deputy takes it; everybody else is told. */
@AnSinhTest
@Import(Cases.class)
class TogetherIT {

    private static final String SECOND = "xetduyet9.03388";
    private static final String RECEIVER = "tiepnhan.03388";
    private static final Map<String, Object> FORWARD = Map.of("outcome", "FORWARD");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cases cases;

    @Autowired
    private Officers officers;

    @Autowired
    private Absences absences;

    @Autowired
    private OfficerTasks officerTasks;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void morning() {
        cases.at("2020-05-05T08:05");
        if (officers.find(SECOND).isEmpty()) {
            officers.add(
                    new NewOfficer(SECOND, "Tẩn A Hai", null, List.of(new Membership("C03388", Role.REVIEWER))),
                    "mot-mat-khau-dai");
        }
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("DELETE FROM absence");
    }

    @Test
    void secondOfTwoIsToldWhoWasFirstAndSinceWhen() {
        String task = handle(cases.household());
        cases.claim(Cases.REVIEWER, task);
        cases.at("2020-05-05T09:00");

        assertThatThrownBy(() -> cases.claim(SECOND, task))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(name(Cases.REVIEWER))
                .hasMessageContaining("từ 08:05 05/05/2020");
        cases.claim(Cases.REVIEWER, task);
        assertThat(events(task)).containsExactly("CLAIMED");
    }

    @Test
    void ofTwoAtTheSameMomentOneHasItAndTheOtherIsTold() throws Exception {
        String task = handle(cases.household());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> claims = List.of(() -> claim(Cases.REVIEWER, task), () -> claim(SECOND, task));
            List<Throwable> told = new ArrayList<>();
            for (Future<Object> claim : both.invokeAll(claims)) {
                try {
                    claim.get();
                } catch (ExecutionException failed) {
                    told.add(failed.getCause());
                }
            }
            assertThat(told)
                    .singleElement()
                    .isInstanceOf(Conflict.class)
                    .satisfies(conflict -> assertThat(conflict.getMessage())
                            .contains("đang do ")
                            .contains("từ 08:05 05/05/2020"));
            assertThat(events(task)).containsExactly("CLAIMED");
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void claimAndGivingBackAreWrittenDown() throws Exception {
        String number = cases.household();
        String task = handle(number);
        cases.claim(Cases.REVIEWER, task);
        ask(Cases.CHAIRMAN, task, "/together")
                .andExpect(jsonPath("$.holder", is(name(Cases.REVIEWER))))
                .andExpect(jsonPath("$.since", is("08:05 05/05/2020")))
                .andExpect(jsonPath("$.mayAssign", is(true)));
        officerTasks.as(Cases.REVIEWER, () -> {
            taskService.setAssignee(task, null);
            return true;
        });
        assertThat(events(task)).containsExactly("CLAIMED", "GIVEN_BACK");
        ask(Cases.REVIEWER, task, "/together")
                .andExpect(jsonPath("$.holder", nullValue()))
                .andExpect(jsonPath("$.mayAssign", is(false)));
    }

    @Test
    void headGivesTheTaskToAnotherAndTheFormerHolderIsTold() throws Exception {
        String number = cases.household();
        String task = handle(number);
        cases.claim(Cases.REVIEWER, task);

        ask(Cases.CHAIRMAN, task, "/colleagues")
                .andExpect(jsonPath("$[*].username", is(List.of(Cases.REVIEWER, SECOND))))
                .andExpect(jsonPath("$[1].hindrance", nullValue()));
        assign(Cases.CHAIRMAN, task, SECOND)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.holder", is("Tẩn A Hai")));

        assertThat(events(task)).containsExactly("CLAIMED", "REASSIGNED");
        assertThatThrownBy(() -> complete(Cases.REVIEWER, task))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("đang do Tẩn A Hai giữ từ 08:05 05/05/2020")
                .hasMessageContaining("vẫn còn");
        send(Cases.REVIEWER, task, "/check", "{\"outcome\":\"FORWARD\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("Tẩn A Hai")));
        assertThat(cases.dossier(number).stageCode()).isEqualTo(StageCode.REVIEW);
        complete(SECOND, task);
        assertThat(cases.task(number, Names.SIGN_OFF_STAGE)).isNotBlank();
    }

    @Test
    void headTakesTheTaskBackForAll() throws Exception {
        String task = handle(cases.household());
        assign(Cases.CHAIRMAN, task, null).andExpect(status().isConflict());
        cases.claim(Cases.REVIEWER, task);
        assign(Cases.CHAIRMAN, task, null).andExpect(status().isOk()).andExpect(jsonPath("$.holder", nullValue()));
        cases.claim(SECOND, task);
    }

    @Test
    void onlyTheHeadOfTheUnitGivesAndOnlyToWhoFits() throws Exception {
        String task = handle(cases.household());
        assign(Cases.REVIEWER, task, SECOND).andExpect(status().isForbidden());
        ask(Cases.REVIEWER, task, "/colleagues").andExpect(status().isForbidden());
        for (String stranger : List.of("chutich.03389", "lanhdao.105", "lanhdao.12")) {
            assign(stranger, task, SECOND).andExpect(status().isNotFound());
            ask(stranger, task, "/together").andExpect(status().isNotFound());
            send(stranger, task, "/notes", "{\"text\":\"x\"}").andExpect(status().isNotFound());
            send(stranger, task, "/take-over", "{}").andExpect(status().isNotFound());
        }
        for (String unfit : List.of(RECEIVER, "xetduyet.03389", "khong.co", "Người Lạ")) {
            assign(Cases.CHAIRMAN, task, unfit)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field", is("username")));
        }
        away(SECOND, RECEIVER);
        assign(Cases.CHAIRMAN, task, SECOND)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("vắng mặt từ 05/05/2020")));
        assign(Cases.CHAIRMAN, task, RECEIVER).andExpect(status().isOk());
        assertThat(events(task)).containsExactly("REASSIGNED");
    }

    @Test
    void deputyTakesTheWorkOfTheAbsentOneUntilTheAbsenceEnds() throws Exception {
        String task = handle(cases.household());
        cases.claim(Cases.REVIEWER, task);
        send(RECEIVER, task, "/take-over", "{}").andExpect(status().isForbidden());
        away(Cases.REVIEWER, RECEIVER);
        ask(RECEIVER, task, "/together")
                .andExpect(jsonPath("$.away", containsString("vắng mặt từ 05/05/2020 đến 07/05/2020")))
                .andExpect(jsonPath("$.mayTakeOver", is(true)));
        send(SECOND, task, "/take-over", "{}").andExpect(status().isForbidden());

        send(RECEIVER, task, "/take-over", "{}").andExpect(status().isOk()).andExpect(jsonPath("$.mine", is(true)));

        assertThat(details(task, "TAKEN_OVER")).singleElement().asString().contains("Thay " + name(Cases.REVIEWER));
        send(RECEIVER, task, "/check", "{\"outcome\":\"FORWARD\"}").andExpect(jsonPath("$.errors", hasSize(0)));
        absences.end(absences.today(Cases.REVIEWER).orElseThrow().id(), new Actor(Cases.REVIEWER, null));
        send(RECEIVER, task, "/check", "{\"outcome\":\"FORWARD\"}").andExpect(status().isForbidden());
        assertThatThrownBy(() -> complete(RECEIVER, task)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void claimOfADeputySaysForWhom() {
        String task = handle(cases.household());
        away(Cases.REVIEWER, RECEIVER);
        cases.claim(RECEIVER, task);
        assertThat(details(task, "CLAIMED"))
                .containsExactly("Thay %s (vắng mặt từ 05/05/2020 đến 07/05/2020)".formatted(name(Cases.REVIEWER)));
    }

    @Test
    void fourEyesStayWhenTheOneWhoProposedStandsInForTheHead() throws Exception {
        String number = cases.household();
        cases.complete(Cases.REVIEWER, number, Names.HANDLE_STAGE, FORWARD);
        String signOff = cases.task(number, Names.SIGN_OFF_STAGE);
        away(Cases.CHAIRMAN, Cases.REVIEWER);
        cases.claim(Cases.REVIEWER, signOff);

        send(Cases.REVIEWER, signOff, "/check", "{\"agreed\":true}")
                .andExpect(jsonPath("$.errors[0].message", containsString("không được tự duyệt")));
        assertThatThrownBy(() -> officerTasks.complete(Cases.REVIEWER, signOff, Map.of("agreed", true)))
                .hasMessageContaining("không được tự duyệt");
        ask(Cases.REVIEWER, signOff, "/colleagues")
                .andExpect(jsonPath(
                        "$[?(@.username == '" + Cases.REVIEWER + "')].hindrance", hasItem(containsString("tự duyệt"))));
        assign(Cases.CHAIRMAN, signOff, null).andExpect(status().isOk());
        assign(Cases.CHAIRMAN, signOff, Cases.REVIEWER).andExpect(status().isBadRequest());
    }

    @Test
    void fourEyesStayWhenTheOneWhoPreparedStandsInForTheSigner() throws Exception {
        String number = cases.appraised();
        cases.submitDraft(number);
        away("lanhdao.12", "thamdinh1.12");
        String sign = cases.task(cases.openKey(Names.SIGN_DECISION), Names.SIGN_DECISION);
        cases.claim("thamdinh1.12", sign);
        send("thamdinh1.12", sign, "/check", "{\"agreed\":true}")
                .andExpect(jsonPath("$.errors[0].message", containsString("không được tự ký")));
        assertThat(jdbc.queryForList("SELECT kind FROM audit_event WHERE subject = ?", String.class, sign))
                .containsExactly("TASK_CLAIMED");
        assign("lanhdao.12", sign, null).andExpect(status().isOk());
        assertThat(jdbc.queryForList("SELECT kind FROM audit_event WHERE subject = ? ORDER BY id", String.class, sign))
                .containsExactly("TASK_CLAIMED", "TASK_REASSIGNED");
        officerTasks.complete("lanhdao.12", sign, Map.of("agreed", true));
    }

    @Test
    void notesGoWithTheDossierToTheNextUnit() throws Exception {
        String number = cases.household();
        String task = handle(number);
        send(RECEIVER, task, "/notes", "{\"text\":\" \"}").andExpect(status().isBadRequest());
        send(RECEIVER, task, "/notes", "{\"text\":\"" + "x".repeat(1001) + "\"}")
                .andExpect(status().isBadRequest());
        send(RECEIVER, task, "/notes", "{\"text\":\"Đã gọi điện, hẹn thứ Năm\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notes[0].text", is("Đã gọi điện, hẹn thứ Năm")))
                .andExpect(jsonPath("$.notes[0].who", is(name(RECEIVER))));
        assertThat(officerTasks.as(RECEIVER, () -> taskService.getTaskComments(task)))
                .hasSize(1);
        cases.reviewed(number);
        ask("thue.105", handle(number), "/together")
                .andExpect(jsonPath("$.notes[*].text", is(List.of("Đã gọi điện, hẹn thứ Năm"))));
    }

    private void away(String username, String deputy) {
        absences.set(
                new NewAbsence(username, deputy, LocalDate.of(2020, 5, 5), LocalDate.of(2020, 5, 7), "Đi họp tỉnh"),
                new Actor(username, null));
    }

    private Object claim(String officer, String task) {
        cases.claim(officer, task);
        return true;
    }

    private void complete(String officer, String task) {
        officerTasks.as(officer, () -> {
            taskService.complete(task, FORWARD);
            return true;
        });
    }

    private String handle(String number) {
        return cases.task(number, Names.HANDLE_STAGE);
    }

    private String name(String username) {
        return officers.find(username).orElseThrow().fullName();
    }

    /** What the record says of the task's dossier since it came to the stage. */
    private List<String> events(String task) {
        return jdbc.queryForList(
                "SELECT e.kind FROM dossier_event e WHERE e.dossier_id = ? AND e.kind IN ('CLAIMED', 'GIVEN_BACK', 'REASSIGNED',"
                        + " 'TAKEN_OVER') ORDER BY e.id",
                String.class,
                dossier(task));
    }

    private List<String> details(String task, String kind) {
        return jdbc.queryForList(
                "SELECT detail FROM dossier_event WHERE dossier_id = ? AND kind = ?",
                String.class,
                dossier(task),
                kind);
    }

    private long dossier(String task) {
        String number = jdbc.queryForObject(
                "SELECT e.BUSINESS_KEY_ FROM ACT_RU_EXECUTION e JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = e.ID_ WHERE t.ID_ = ?",
                String.class,
                task);
        return cases.dossier(String.valueOf(number)).id();
    }

    private ResultActions ask(String officer, String task, String path) throws Exception {
        return mvc.perform(get("/api/tasks/" + task + path).with(user(officer)));
    }

    private ResultActions assign(String officer, String task, @Nullable String to) throws Exception {
        return send(officer, task, "/assign", to == null ? "{}" : "{\"username\":\"" + to + "\"}");
    }

    private ResultActions send(String officer, String task, String path, String json) throws Exception {
        return mvc.perform(post("/api/tasks/" + task + path)
                .with(user(officer))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
