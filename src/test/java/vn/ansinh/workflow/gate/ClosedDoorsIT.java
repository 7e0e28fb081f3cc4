package vn.ansinh.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.workflow.engine.Probe;

/** The engine's two HTTP interfaces as an officer with bad intentions meets them. */
@AnSinhWebTest
@Import(Probe.class)
class ClosedDoorsIT {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";
    private static final String INJECTED =
            "{\"orQueries\":[{\"dueAfterExpression\":\"${''.getClass().forName('java.lang.System')}\"}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private Probe.Tasks tasks;

    @Autowired
    private TaskService taskService;

    @Autowired
    private FilterService filters;

    private Browser tasklist;
    private Browser restApi;

    @BeforeEach
    void signIn() {
        tasklist = Browser.signedIn(port, Probe.REVIEWER_A);
        restApi = Browser.ofRestApi(port, Probe.REVIEWER_A);
    }

    @Test
    void expressionInAnOrPartIsRefusedWhereverItIsPosted() {
        String filter = filter();
        for (String call :
                List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
            assertRefused(tasklist.post(WEBAPP + call, INJECTED), 400, "biểu thức");
            assertRefused(restApi.post(REST + call, INJECTED), 400, "biểu thức");
            assertRefused(restApi.post(REST + "/engine/default" + call, INJECTED), 400, "biểu thức");
            assertRefused(Browser.ofRestApi(port, Probe.ADMINISTRATOR).post(REST + call, INJECTED), 400, "biểu thức");
        }
    }

    @Test
    void expressionIsFoundInTheAddressInDeepObjectsAndInOtherEncodings() {
        assertRefused(restApi.get(REST + "/task?dueAfterExpression=x"), 400, "biểu thức");
        assertRefused(tasklist.get(WEBAPP + "/task?due%41fterExpression=x"), 400, "biểu thức");
        assertRefused(restApi.post(REST + "/task", "{\"a\":[[{\"b\":{\"dueAfterExpression\":1}}]]}"), 400, "biểu thức");
        assertRefused(restApi.post(REST + "/task", "{\"dueAfter\\u0045xpression\":\"x\"}"), 400, "biểu thức");
        HttpResponse<String> utf16 = restApi.send(restApi.request(REST + "/task")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(INJECTED.getBytes(java.nio.charset.StandardCharsets.UTF_16BE))));
        assertRefused(utf16, 400, "biểu thức");
    }

    @Test
    void bodyThatIsNotBoundedJsonIsRefused() {
        String large = "{\"name\":\"" + "a".repeat(1024 * 1024) + "\"}";
        assertThat(restApi.post(REST + "/task", large).statusCode()).isEqualTo(413);
        assertThat(restApi.post(REST + "/task", "{\"name\":").statusCode()).isEqualTo(400);
        HttpResponse<String> form = restApi.send(restApi.request(REST + "/task")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("dueAfterExpression=x")));
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(restApi.post(REST + "/task?maxResults=5", "{}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/%73etup/default/user/create"
            })
    void setUpEndpointIsClosedToEverybody(String path) {
        String user =
                "{\"profile\":{\"id\":\"ke.xau\",\"firstName\":\"x\",\"lastName\":\"x\"},\"credentials\":{\"password\":\"x\"}}";

        assertThat(new Browser(port).post(path, user).statusCode()).isIn(401, 403);
        assertThat(tasklist.post(path, user).statusCode()).isEqualTo(403);
        assertThat(Browser.signedIn(port, Probe.ADMINISTRATOR).post(path, user).statusCode())
                .isEqualTo(403);
        assertThat(Browser.signedIn(port, Probe.ADMINISTRATOR)
                        .get("/camunda/app/admin/default/setup/")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void webappsOwnSignInIsClosed() {
        HttpResponse<String> answer =
                tasklist.send(tasklist.request("/camunda/api/admin/auth/user/default/login/tasklist")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=probe.quantri&password=" + Probe.PASSWORD)));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /filter/create",
        "PUT, /filter/x",
        "DELETE, /filter/x",
        "POST, /deployment/create",
        "POST, /process-definition/key/probe/start",
        "POST, /process-definition/key/probe/submit-form",
        "POST, /message",
        "POST, /signal",
        "POST, /condition",
        "POST, /external-task/fetchAndLock",
        "GET, /process-instance",
        "POST, /process-instance/x/modification",
        "PUT, /process-instance/x/variables/y",
        "PUT, /execution/x/localVariables/y",
        "GET, /variable-instance",
        "GET, /history/task",
        "GET, /history/variable-instance",
        "GET, /authorization",
        "POST, /authorization/create",
        "POST, /user/create",
        "PUT, /user/probe.xetduyet.a/profile",
        "POST, /identity/verify",
        "GET, /job",
        "GET, /incident",
        "POST, /task/create",
        "PUT, /task/x",
        "DELETE, /task/x",
        "POST, /task/x/assignee",
        "POST, /task/x/delegate",
        "POST, /task/x/resolve",
        "POST, /task/x/bpmnError",
        "POST, /task/x/bpmnEscalation",
        "POST, /task/x/identity-links",
        "POST, /task/x/variables",
        "PUT, /task/x/localVariables/y",
        "GET, /task/x/attachment",
        "POST, /task/x/attachment/create",
        "POST, /decision-definition/key/x/evaluate",
        "GET, /telemetry/data"
    })
    void whatTasklistDoesNotNeedIsClosedToOfficers(String method, String call) {
        String body = method.equals("GET") ? "" : "{}";

        assertRefused(tasklist.send(method, WEBAPP + call, body), 403, "không mở");
        assertRefused(restApi.send(method, REST + call, body), 403, "không mở");
    }

    @Test
    void officerOfOneCommuneHasNoWayToATaskOfAnother() {
        String own = tasks.at(Probe.COMMUNE_A);
        String foreign = tasks.at(Probe.COMMUNE_B);
        for (Api api : List.of(new Api(tasklist, WEBAPP), new Api(restApi, REST))) {
            assertThat(api.browser.get(api.root + "/task?maxResults=500").body())
                    .contains(own)
                    .doesNotContain(foreign);
            assertThat(api.browser
                            .post(api.root + "/task?maxResults=9", "{\"taskIdIn\":[\"" + foreign + "\"]}")
                            .body())
                    .isEqualTo("[]");
            assertThat(api.browser.get(api.root + "/task/" + own).statusCode()).isEqualTo(200);
            assertThat(api.browser.get(api.root + "/task/" + foreign).statusCode())
                    .isEqualTo(404);
            for (String read : List.of("/form", "/form-variables", "/variables", "/identity-links", "/comment")) {
                assertThat(api.browser.get(api.root + "/task/" + own + read).statusCode())
                        .as(read)
                        .isEqualTo(200);
                assertThat(api.browser.get(api.root + "/task/" + foreign + read).statusCode())
                        .as(read)
                        .isIn(400, 403, 404);
            }
            for (String work : List.of("/claim", "/unclaim", "/complete", "/submit-form")) {
                String body = work.equals("/claim") ? "{\"userId\":\"" + Probe.REVIEWER_A + "\"}" : "{}";
                assertThat(api.browser
                                .post(api.root + "/task/" + foreign + work, body)
                                .statusCode())
                        .as(work)
                        .isEqualTo(403);
            }
            assertThat(api.browser
                            .post(api.root + "/task/" + foreign + "/comment/create", "{\"message\":\"x\"}")
                            .statusCode())
                    .isIn(400, 403, 404);
        }
        Task untouched = taskService.createTaskQuery().taskId(foreign).singleResult();
        assertThat(untouched.getAssignee()).isNull();
        assertThat(taskService.getTaskComments(foreign)).isEmpty();
    }

    @Test
    void officerClaimsGivesBackNotesAndCompletesThroughBothApis() {
        for (Api api : List.of(new Api(tasklist, WEBAPP), new Api(restApi, REST))) {
            String task = "/task/" + tasks.at(Probe.COMMUNE_A);
            String me = "{\"userId\":\"" + Probe.REVIEWER_A + "\"}";
            assertThat(api.post(task + "/claim", me)).isEqualTo(204);
            assertThat(api.post(task + "/unclaim", "{}")).isEqualTo(204);
            assertThat(api.post(task + "/claim", me)).isEqualTo(204);
            assertThat(api.post(task + "/comment/create", "{\"message\":\"Đã gọi điện\"}"))
                    .isEqualTo(200);
            assertThat(api.browser.get(api.root + task + "/comment").body()).contains("Đã gọi điện");
            assertThat(api.post(task + "/submit-form", "{\"variables\":{\"outcome\":{\"value\":\"FORWARD\"}}}"))
                    .isEqualTo(204);
            assertThat(api.browser.get(api.root + task).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void variableThatTheFormDoesNotOwnIsRefused() {
        String task = tasks.at(Probe.COMMUNE_A);
        taskService.setAssignee(task, Probe.REVIEWER_A);
        for (Api api : List.of(new Api(tasklist, WEBAPP), new Api(restApi, REST))) {
            for (String call : List.of("/complete", "/submit-form")) {
                for (String variables : List.of(
                        "{\"approved\":{\"value\":true}}",
                        "{\"outcome\":{\"value\":\"FORWARD\"},\"amount\":{\"value\":1}}",
                        "{\"outcome\":{\"value\":7}}",
                        "{\"reason\":{\"value\":\"" + "x".repeat(2001) + "\"}}",
                        "{\"outcome\":{\"value\":\"{}\",\"type\":\"Json\"}}")) {
                    HttpResponse<String> answer =
                            api.browser.post(api.root + "/task/" + task + call, "{\"variables\":" + variables + "}");
                    assertThat(answer.statusCode()).as(call + variables).isEqualTo(400);
                    assertThat(answer.body()).containsAnyOf("Biểu mẫu của việc này không có mục", "phải là");
                }
            }
        }
        assertThat(taskService.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void officersSeeColleaguesOfTheirUnitOnly() {
        assertThat(tasklist.get(WEBAPP + "/user/" + Probe.RECEIVER_A + "/profile")
                        .statusCode())
                .isEqualTo(200);
        assertThat(tasklist.get(WEBAPP + "/user/" + Probe.REVIEWER_B + "/profile")
                        .statusCode())
                .isEqualTo(404);
        assertThat(tasklist.get(WEBAPP + "/user?maxResults=9&id=" + Probe.REVIEWER_B)
                        .body())
                .isEqualTo("[]");
        assertThat(tasklist.get(WEBAPP + "/group?maxResults=9&member=" + Probe.REVIEWER_B)
                        .body())
                .doesNotContain(Probe.COMMUNE_B);
    }

    private String filter() {
        Filter filter = filters.newTaskFilter("Thử");
        filter.setQuery(taskService.createTaskQuery());
        return filters.saveFilter(filter).getId();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(words);
    }

    private record Api(Browser browser, String root) {
        int post(String path, String json) {
            return browser.post(root + path, json).statusCode();
        }
    }
}
