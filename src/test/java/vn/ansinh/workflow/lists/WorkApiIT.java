package vn.ansinh.workflow.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** Counts, cards and quick search, held against the tables and against officers of other units. */
@AnSinhTest
@Import({TestCases.class, Office.class})
class WorkApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Office office;

    @Autowired
    private TestCases cases;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void morning() {
        cases.at("2020-05-05T08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Office.RECEIVER,
                Office.REVIEWER,
                Office.CHAIRMAN,
                Office.STRANGER,
                "thue.105",
                "thamdinh1.105",
                "lanhdao.12",
                "ketoan1.12"
            })
    void countsAreThoseOfTheTables(String officer) throws Exception {
        office.claim(Office.REVIEWER, office.household());
        office.send(office.household(), Map.of("outcome", "FORWARD"));
        office.send(office.household(), Map.of("outcome", "SUPPLEMENT", "reason", "Nộp bản sao thông báo thuế"));
        cases.at("2020-05-15T08:00");
        office.household();

        Map<String, Long> shown = new LinkedHashMap<>();
        for (JsonNode list : read(mvc.perform(get("/api/work/counts").with(user(officer))))) {
            shown.put(list.get("name").asText(), list.get("count").asLong());
        }

        Map<String, Long> wanted = new LinkedHashMap<>();
        wanted.put("Việc của tôi", truth(officer, "ASSIGNEE_ = '" + officer + "'"));
        wanted.put("Chưa ai nhận", truth(officer, "ASSIGNEE_ IS NULL"));
        wanted.put("Việc của đơn vị", truth(officer, "1 = 1"));
        wanted.put(
                "Sắp đến hạn",
                truth(officer, "DUE_DATE_ >= '2020-05-15 08:00' AND DUE_DATE_ <= '2020-05-18 08:00:59'"));
        wanted.put("Quá hạn", truth(officer, "DUE_DATE_ < '2020-05-15 08:00'"));
        wanted.put("Chờ người nộp", truth(officer, "TASK_DEF_KEY_ = 'userTask_takeSupplement'"));
        wanted.put("Quyết định chờ ký", truth(officer, "TASK_DEF_KEY_ = 'userTask_signDecision'"));
        wanted.put(
                "Đợt chi trả",
                truth(
                        officer,
                        "TASK_DEF_KEY_ IN ('userTask_prepareBatch', 'userTask_checkBatch', 'userTask_payAndReturn')"));
        assertThat(shown).containsExactlyEntriesOf(wanted);
        if (officer.endsWith(".03388")) {
            assertThat(shown.get("Quá hạn")).isPositive();
            assertThat(shown.get("Chờ người nộp")).isPositive();
        }
    }

    @Test
    void cardSaysWhoWhatAndHowLateByOurCalendar() throws Exception {
        String number = office.household();
        cases.at("2020-05-18T08:00");

        cards(Office.REVIEWER, office.task(number))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].number", is(number)))
                .andExpect(jsonPath("$[0].who", containsString("Vàng Thị Mẫu")))
                .andExpect(jsonPath("$[0].step", containsString("Xét duyệt")))
                .andExpect(jsonPath("$[0].procedure", containsString("hộ kinh doanh")))
                .andExpect(jsonPath("$[0].people", is(1)))
                .andExpect(jsonPath("$[0].due.on", is("2020-05-12")))
                .andExpect(jsonPath("$[0].due.late", is(true)))
                // From Tuesday the 12th to Monday the 18th.
                .andExpect(jsonPath("$[0].due.days", is(4)))
                .andExpect(jsonPath("$[0].due.working", is(true)));
    }

    @Test
    void cardsOfOtherUnitsAndOfWhatHasMovedOnAreLeftOut() throws Exception {
        String number = office.household();
        String task = office.task(number);
        cards(Office.STRANGER, task).andExpect(jsonPath("$", empty()));
        cards(Office.REVIEWER, task).andExpect(jsonPath("$", hasSize(1)));

        office.send(number, Map.of("outcome", "FORWARD"));

        String next = office.task(number);
        cards(Office.REVIEWER, task, next).andExpect(jsonPath("$", empty()));
        cards("thue.105", next).andExpect(jsonPath("$[0].number", is(number)));
    }

    @Test
    void moreCardsThanAPageHoldsAreNotAsked() throws Exception {
        send("/api/work/cards", Office.REVIEWER, Map.of("tasks", Collections.nCopies(101, "x")))
                .andExpect(status().isBadRequest());
        send("/api/work/cards", Office.REVIEWER, Map.of()).andExpect(jsonPath("$", empty()));
        send("/api/work/cards", Office.REVIEWER, Map.of("tasks", List.of("' OR 1=1 --", "x".repeat(200))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", empty()));
    }

    @Test
    void taskIsFoundByNumberNameAndIdentityNumber() throws Exception {
        String number = office.household();
        String who = of(number, "applicant_name");
        String plain = who.replace("Vàng Thị Mẫu", "vang mau");
        for (String typed :
                List.of(number, number.substring(number.length() - 6), who, plain, of(number, "applicant_id_number"))) {
            search(Office.REVIEWER, typed)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.tasks[*].number", hasItem(number)))
                    .andExpect(jsonPath("$.tasks[*].id", hasItem(office.task(number))))
                    .andExpect(jsonPath("$.dossiers[*].number", not(hasItem(number))));
        }
    }

    @Test
    void personInAListLeadsToTheListsTask() throws Exception {
        var first = cases.person("HONGHEO", 3, 750_000);
        var second = cases.person("HONGHEO", 3, 750_000);
        String number = office.list(first, second);

        search(Office.REVIEWER, second.idNumber()).andExpect(jsonPath("$.tasks[*].number", contains(number)));
        search(Office.REVIEWER, second.fullName()).andExpect(jsonPath("$.tasks[*].number", hasItem(number)));
        search(Office.REVIEWER, second.fullName().replace("Vàng Thị Mẫu", "vang thi mau"))
                .andExpect(jsonPath("$.tasks[*].number", hasItem(number)));
    }

    @Test
    void whatHasMovedOnIsADossierAndNoTaskAndAnotherCommuneFindsNothing() throws Exception {
        String number = office.household();
        String idNumber = of(number, "applicant_id_number");
        for (String typed : List.of(number, of(number, "applicant_name"), idNumber)) {
            search(Office.STRANGER, typed)
                    .andExpect(jsonPath("$.tasks", empty()))
                    .andExpect(jsonPath("$.dossiers", empty()));
        }

        office.send(number, Map.of("outcome", "FORWARD"));

        search(Office.REVIEWER, idNumber)
                .andExpect(jsonPath("$.tasks", empty()))
                .andExpect(jsonPath("$.dossiers[*].number", contains(number)))
                .andExpect(jsonPath("$.dossiers[0].status", not(empty())));
        search("thue.105", idNumber).andExpect(jsonPath("$.tasks[*].number", contains(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%",
                "__",
                "' OR '1'='1",
                "<script>alert(1)</script>",
                "${currentUser()}",
                "a\\' --",
                "\u0000\u0000ab"
            })
    void hostileWordsFindNothing(String typed) throws Exception {
        office.household();
        int answer = search(Office.REVIEWER, typed).andReturn().getResponse().getStatus();
        assertThat(answer).isIn(200, 400);
        if (answer == 200) {
            search(Office.REVIEWER, typed)
                    .andExpect(jsonPath("$.tasks", empty()))
                    .andExpect(jsonPath("$.dossiers", empty()));
        }
    }

    @Test
    void tooLittleOrTooMuchToLookForIsToldAndNobodyAsksWithoutSigningIn() throws Exception {
        search(Office.REVIEWER, "a").andExpect(status().isBadRequest());
        search(Office.REVIEWER, "a".repeat(101)).andExpect(status().isBadRequest());
        send("/api/work/search", Office.REVIEWER, Map.of()).andExpect(status().isBadRequest());
        mvc.perform(get("/api/work/counts")).andExpect(status().isUnauthorized());
    }

    private ResultActions cards(String officer, String... tasks) throws Exception {
        return send("/api/work/cards", officer, Map.of("tasks", List.of(tasks)));
    }

    private ResultActions search(String officer, String typed) throws Exception {
        return send("/api/work/search", officer, Map.of("q", typed));
    }

    private ResultActions send(String path, String officer, Map<String, ?> body) throws Exception {
        return mvc.perform(post(path)
                .with(user(officer))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body)));
    }

    private static JsonNode read(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private long truth(String officer, String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_RU_TASK WHERE SUSPENSION_STATE_ = 1 AND TENANT_ID_ IN"
                        + " (SELECT unit_id FROM officer_role WHERE username = ?) AND " + condition)
                .param(officer)
                .query(Long.class)
                .single();
    }

    private String of(String number, String column) {
        return jdbc.sql("SELECT " + column + " FROM dossier WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
