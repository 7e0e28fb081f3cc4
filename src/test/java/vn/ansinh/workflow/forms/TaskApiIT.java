package vn.ansinh.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.dossier.Lines;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.workflow.Names;

/** What the forms ask the server, as officers of the right unit and of others. */
@AnSinhTest
@Import(Cases.class)
class TaskApiIT {

    private static final String STRANGER = "xetduyet.03389";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cases cases;

    @Autowired
    private Lines lines;

    @Autowired
    private FilterService filters;

    @Autowired
    private TasklistFilters tasklistFilters;

    @BeforeEach
    void morning() {
        cases.at("2020-05-05T08:00");
    }

    @Test
    void reviewerSeesTheDossierOfTheTask() throws Exception {
        String number = cases.household();

        ask(Cases.REVIEWER, task(number), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mine", is(false)))
                .andExpect(jsonPath("$.name", containsString(number)))
                .andExpect(jsonPath("$.dossier.header.number", is(number)))
                .andExpect(jsonPath("$.dossier.stage.dueAt", is("23:59 12/05/2020")))
                .andExpect(jsonPath("$.dossier.stage.dueText", is("còn 5 ngày làm việc")))
                .andExpect(jsonPath("$.dossier.facts[0].value", is("85.000.000")))
                .andExpect(jsonPath("$.dossier.facts[1].value", is("01/04/2020")))
                .andExpect(jsonPath(
                        "$.dossier.outcomes[*].code", is(List.of("FORWARD", "SUPPLEMENT", "TRANSFER", "REFUSE"))))
                .andExpect(jsonPath("$.dossier.linesEditable", is(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/lines", "/documents/1", "/letters/1", "/decision/candidates", "/payout/rows"})
    void taskOfAnotherUnitDoesNotExist(String path) throws Exception {
        ask(STRANGER, task(cases.household()), path).andExpect(status().isNotFound());
    }

    @Test
    void taskOfAnotherUnitCannotBeWorkedOn() throws Exception {
        String number = cases.household();
        for (String path :
                List.of("/lines/refuse", "/lines/restore", "/check", "/decision/add", "/decision/send-back")) {
            send(STRANGER, task(number), path, "{}").andExpect(status().isNotFound());
        }
        assertThat(lineStatuses(number)).containsOnly(LineStatus.PENDING);
    }

    @Test
    void unclaimedTaskIsOnlyRead() throws Exception {
        String number = cases.list(3);

        refuse(Cases.REVIEWER, number, ids(number), "DECEASED")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("nhận việc")));

        assertThat(lineStatuses(number)).containsOnly(LineStatus.PENDING);
    }

    @Test
    void officerOfAnotherRoleReadsButDoesNotWork() throws Exception {
        String number = cases.household();
        cases.claim(Cases.REVIEWER, task(number));

        ask(Cases.CHAIRMAN, task(number), "").andExpect(status().isOk()).andExpect(jsonPath("$.mine", is(false)));
        send(Cases.CHAIRMAN, task(number), "/check", "{\"outcome\":\"FORWARD\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void linesAreTakenOutWithOneReasonAndPutBack() throws Exception {
        String number = cases.list(4);
        cases.claim(Cases.REVIEWER, task(number));
        List<Long> two = ids(number).subList(0, 2);

        refuse(Cases.REVIEWER, number, two, "DECEASED")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count", is(2)))
                .andExpect(jsonPath("$.refused", is(2)))
                .andExpect(jsonPath("$.amount", is(1_500_000)));
        assertThat(lineStatuses(number))
                .containsExactly(LineStatus.REFUSED, LineStatus.REFUSED, LineStatus.PENDING, LineStatus.PENDING);

        send(Cases.REVIEWER, task(number), "/lines/restore", "{\"ids\":" + two + "}")
                .andExpect(jsonPath("$.refused", is(0)));
        assertThat(lineStatuses(number)).containsOnly(LineStatus.PENDING);
        ask(Cases.REVIEWER, task(number), "")
                .andExpect(jsonPath("$.dossier.events[-1].detail", is("Khôi phục 2 dòng")));
    }

    @Test
    void oneForeignLineLeavesAllAsTheyWere() throws Exception {
        String number = cases.list(2);
        String other = cases.list(2);
        cases.claim(Cases.REVIEWER, task(number));
        List<Long> mixed = List.of(ids(number).get(0), ids(other).get(0));

        refuse(Cases.REVIEWER, number, mixed, "DECEASED").andExpect(status().isConflict());

        assertThat(lineStatuses(number)).containsOnly(LineStatus.PENDING);
        assertThat(lineStatuses(other)).containsOnly(LineStatus.PENDING);
    }

    @Test
    void refusalNeedsAReasonOfTheProcedure() throws Exception {
        String number = cases.list(2);
        cases.claim(Cases.REVIEWER, task(number));

        refuse(Cases.REVIEWER, number, ids(number), "KHONG_CO")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field", is("reasonCode")));
    }

    @Test
    void checkTellsWhatCompletionWouldRefuseAndChangesNothing() throws Exception {
        String number = cases.household();
        cases.claim(Cases.REVIEWER, task(number));

        send(Cases.REVIEWER, task(number), "/check", "{\"outcome\":\"REFUSE\"}")
                .andExpect(jsonPath("$.errors[0].field", is("reason")));
        send(Cases.REVIEWER, task(number), "/check", "{}").andExpect(jsonPath("$.errors[0].field", is("outcome")));
        send(Cases.REVIEWER, task(number), "/check", "{\"outcome\":\"RETURN\",\"reason\":\"Sai\"}")
                .andExpect(jsonPath("$.errors[0].message", containsString("khâu đầu tiên")));
        send(Cases.REVIEWER, task(number), "/check", "{\"outcome\":\"FORWARD\",\"amount\":1}")
                .andExpect(jsonPath("$.errors", hasSize(1)));
        send(Cases.REVIEWER, task(number), "/check", "{\"outcome\":\"FORWARD\",\"reason\":null}")
                .andExpect(jsonPath("$.errors", hasSize(0)));

        assertThat(task(number)).isNotBlank();
        ask(Cases.REVIEWER, task(number), "").andExpect(jsonPath("$.dossier.proposal", nullValue()));
    }

    @Test
    void chairmanSeesWhatWasProposedAndByWhom() throws Exception {
        String number = cases.household();
        cases.complete(
                Cases.REVIEWER,
                number,
                Names.HANDLE_STAGE,
                Map.of("outcome", "SUPPLEMENT", "reason", "Nộp thông báo thuế"));
        String task = cases.task(number, Names.SIGN_OFF_STAGE);

        ask(Cases.CHAIRMAN, task, "")
                .andExpect(jsonPath("$.dossier.proposal.outcome", is("SUPPLEMENT")))
                .andExpect(jsonPath("$.dossier.proposal.reason", is("Nộp thông báo thuế")))
                .andExpect(jsonPath("$.dossier.proposal.by", not(is(Cases.REVIEWER))))
                .andExpect(jsonPath("$.dossier.outcomes", hasSize(0)))
                .andExpect(jsonPath("$.dossier.linesEditable", is(false)));
        cases.claim(Cases.CHAIRMAN, task);
        send(Cases.CHAIRMAN, task, "/lines/restore", "{\"ids\":[1]}").andExpect(status().isNotFound());
    }

    @Test
    void dossiersAreGatheredTakenOutAndSentBackInTheDraftOnly() throws Exception {
        String number = cases.appraised();
        String draft = cases.task(cases.openKey(Names.GATHER_DOSSIERS), Names.GATHER_DOSSIERS);
        long id = cases.dossier(number).id();
        String chosen = "{\"ids\":[" + id + "]}";
        ask("thamdinh1.12", draft, "/decision/candidates?unit=D105&from=2020-05-05&q=" + number)
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].number", is(number)));
        send("thamdinh1.12", draft, "/decision/add", chosen).andExpect(status().isConflict());

        cases.claim("thamdinh1.12", draft);
        send("thamdinh1.12", draft, "/decision/add", chosen).andExpect(jsonPath("$.count", is(1)));
        send("thamdinh1.12", draft, "/decision/remove", chosen).andExpect(jsonPath("$.count", is(1)));
        send("thamdinh1.12", draft, "/decision/add-all", "{\"q\":\"" + number + "\"}")
                .andExpect(jsonPath("$.summary.total", is(3_000_000)));
        send("thamdinh1.12", draft, "/decision/send-back", "{\"dossierId\":" + id + ",\"outcome\":\"RETURN\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field", is("reason")));
        send(
                        "thamdinh1.12",
                        draft,
                        "/decision/send-back",
                        "{\"dossierId\":" + id + ",\"outcome\":\"RETURN\",\"reason\":\"Thẩm định lại\"}")
                .andExpect(status().isOk());

        assertThat(cases.task(number, Names.HANDLE_STAGE)).isNotBlank();
        ask("thamdinh1.105", draft, "").andExpect(status().isNotFound());
    }

    @Test
    void listsAreKeptAsTheyAreAtEachStart() {
        tasklistFilters.ensure();

        assertThat(filters.createTaskFilterQuery().list().stream()
                        .map(Filter::getName)
                        .collect(Collectors.toList()))
                .containsOnlyOnce(
                        "Việc của tôi",
                        "Chưa ai nhận",
                        "Việc của đơn vị",
                        "Sắp đến hạn",
                        "Quá hạn",
                        "Quyết định chờ ký",
                        "Đợt chi trả");
    }

    private String task(String number) {
        return cases.task(number, Names.HANDLE_STAGE);
    }

    private List<Long> ids(String number) {
        return lines.list(cases.dossier(number).id(), 0, 100).stream()
                .map(Line::id)
                .toList();
    }

    private List<LineStatus> lineStatuses(String number) {
        return lines.list(cases.dossier(number).id(), 0, 100).stream()
                .map(Line::status)
                .toList();
    }

    private ResultActions refuse(String officer, String number, List<Long> ids, String code) throws Exception {
        return send(
                officer,
                task(number),
                "/lines/refuse",
                "{\"ids\":%s,\"reasonCode\":\"%s\",\"reason\":\"Đã chết tháng 3\"}".formatted(ids, code));
    }

    private ResultActions ask(String officer, String task, String path) throws Exception {
        return mvc.perform(get("/api/tasks/" + task + path).with(user(officer)));
    }

    private ResultActions send(String officer, String task, String path, String json) throws Exception {
        return mvc.perform(post("/api/tasks/" + task + path)
                .with(user(officer))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
