package vn.ansinh.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.support.AnSinhWebTest;

/** The guards in the engine itself, whoever calls it: REST, our code, a batch. */
@AnSinhWebTest
@Import(Probe.class)
class GuardsIT {

    private static final String EVIL = "${''.getClass().forName('java.lang.System')}";

    @Autowired
    private Probe.Tasks probe;

    @Autowired
    private OfficerDirectory directory;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private FilterService filters;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private EngineGrants grants;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void nobody() {
        identity.clearAuthentication();
    }

    @Test
    void taskThatMovesToAnotherUnitLeavesNoGrantBehind() {
        String key = "moved-" + System.identityHashCode(this);
        probe.at(Probe.COMMUNE_B);
        runtime.startProcessInstanceByKey(
                "probeRoute", key, Map.of("firstUnit", Probe.COMMUNE_A, "secondUnit", Probe.COMMUNE_B));
        as(Probe.REVIEWER_A);
        Task first = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
        assertThat(first.getTenantId()).isEqualTo(Probe.COMMUNE_A);
        tasks.claim(first.getId(), Probe.REVIEWER_A);
        tasks.complete(first.getId(), Map.of("outcome", "FORWARD"));

        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(key).listPage(0, 9))
                .isEmpty();
        as(Probe.REVIEWER_B);
        Task second = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
        assertThat(second.getTenantId()).isEqualTo(Probe.COMMUNE_B);
        nobody();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .count())
                .as("only the administrators' one on all tasks")
                .isOne();
    }

    @Test
    void ourCodeInAnOfficersCommandIsTheSystem() {
        probe.at(Probe.COMMUNE_B);
        String key = "system-" + System.identityHashCode(this);
        String route = runtime.startProcessInstanceByKey(
                        "probeRoute", key, Map.of("firstUnit", Probe.COMMUNE_A, "secondUnit", Probe.COMMUNE_B))
                .getId();
        as(Probe.REVIEWER_A);
        Task first = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
        tasks.claim(first.getId(), Probe.REVIEWER_A);
        tasks.complete(first.getId());
        assertThat(probe.openAt(Probe.COMMUNE_B)).as("asked by the officer").isZero();

        nobody();
        assertThat((Long) runtime.getVariable(route, "seenByOurCode")).isPositive();
    }

    @Test
    void onlyTheRoleThatTheTaskNamesMayClaimAndComplete() {
        String task = probe.at(Probe.COMMUNE_A);

        as(Probe.RECEIVER_A);
        assertThat(tasks.createTaskQuery().taskId(task).count())
                .as("sees the unit's work")
                .isOne();
        refused(() -> tasks.claim(task, Probe.RECEIVER_A), "vai trò");
        as(Probe.ADMINISTRATOR);
        refused(() -> tasks.claim(task, Probe.ADMINISTRATOR), "vai trò");
        tasks.setAssignee(task, Probe.RECEIVER_A);
        as(Probe.RECEIVER_A);
        refused(() -> tasks.complete(task), "vai trò");
        refused(() -> forms.submitTaskForm(task, Map.of()), "vai trò");
    }

    @Test
    void roleTakenAwayCompletesNothing() {
        String task = probe.at(Probe.COMMUNE_A);
        as(Probe.REVIEWER_A);
        tasks.claim(task, Probe.REVIEWER_A);
        try {
            jdbc.update("UPDATE officer_role SET valid_to = '2020-01-01' WHERE username = ?", Probe.REVIEWER_A);
            refused(() -> tasks.complete(task), "vai trò");
        } finally {
            jdbc.update("UPDATE officer_role SET valid_to = NULL WHERE username = ?", Probe.REVIEWER_A);
        }
        tasks.complete(task);
    }

    @Test
    void onlyTheAssigneeCompletesAndOnlyWithTheFormsVariables() {
        String task = probe.at(Probe.COMMUNE_A);
        as(Probe.REVIEWER_A);

        refused(() -> tasks.complete(task), "nhận việc");
        refused(() -> forms.submitTaskForm(task, Map.of()), "nhận việc");
        refused(() -> tasks.claim(task, Probe.REVIEWER_B), "tự nhận");
        tasks.claim(task, Probe.REVIEWER_A);
        assertThatThrownBy(() -> tasks.complete(task, Map.of("approved", true)))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("không có mục \"approved\"");
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("amount", 1L)))
                .isInstanceOf(FormFieldValidationException.class);
        tasks.completeWithVariablesInReturn(task, Map.of("outcome", "FORWARD", "reason", ""), false);
    }

    static Stream<String> notForOfficers() {
        return Stream.of(
                "assign",
                "delegate",
                "resolve",
                "candidate",
                "variable",
                "localVariable",
                "removeVariable",
                "error",
                "escalation",
                "attachment",
                "priority",
                "deleteTask",
                "start",
                "runtimeVariable",
                "message",
                "signal",
                "modify",
                "suspend",
                "delete",
                "deploy",
                "filter");
    }

    @ParameterizedTest
    @MethodSource("notForOfficers")
    void officersLackEverythingElse(String what) {
        Task task = tasks.createTaskQuery().taskId(probe.at(Probe.COMMUNE_A)).singleResult();
        tasks.setAssignee(task.getId(), Probe.REVIEWER_A);
        as(Probe.REVIEWER_A);

        assertThatThrownBy(() -> attempt(what, task))
                .isInstanceOfAny(AuthorizationException.class, MismatchingMessageCorrelationException.class);
    }

    private void attempt(String what, Task task) {
        String id = task.getId();
        String instance = task.getProcessInstanceId();
        switch (what) {
            case "assign" -> tasks.setAssignee(id, Probe.RECEIVER_A);
            case "delegate" -> tasks.delegateTask(id, Probe.RECEIVER_A);
            case "resolve" -> tasks.resolveTask(id, Map.of("approved", true));
            case "candidate" -> tasks.addCandidateGroup(id, "REVIEWER@" + Probe.COMMUNE_B);
            case "variable" -> tasks.setVariable(id, "approved", true);
            case "localVariable" -> tasks.setVariableLocal(id, "approved", true);
            case "removeVariable" -> tasks.removeVariable(id, "unitId");
            case "error" -> tasks.handleBpmnError(id, "x", "x", Map.of("approved", true));
            case "escalation" -> tasks.handleEscalation(id, "x", Map.of("approved", true));
            case "attachment" -> tasks.createAttachment("x", id, instance, "x", "x", "http://x");
            case "priority" -> tasks.setPriority(id, 99);
            case "deleteTask" -> tasks.deleteTaskComment(id, "x");
            case "start" -> runtime.startProcessInstanceByKey("probe", Map.of("unitId", Probe.COMMUNE_A));
            case "runtimeVariable" -> runtime.setVariable(instance, "approved", true);
            case "message" ->
                runtime.createMessageCorrelation("x")
                        .processInstanceId(instance)
                        .correlate();
            case "signal" -> runtime.signal(task.getExecutionId());
            case "modify" ->
                runtime.createProcessInstanceModification(instance)
                        .cancelAllForActivity("x")
                        .execute();
            case "suspend" -> runtime.suspendProcessInstanceById(instance);
            case "delete" -> runtime.deleteProcessInstance(instance, "x");
            case "deploy" ->
                repository.createDeployment().addString("x.bpmn", "<x/>").deploy();
            case "filter" -> filters.newTaskFilter("x");
            default -> throw new IllegalArgumentException(what);
        }
    }

    @Test
    void notEvenAnAdministratorDeploysOrEditsATasksVariables() {
        String task = probe.at(Probe.COMMUNE_A);
        as(Probe.ADMINISTRATOR);

        refused(() -> repository.createDeployment().addString("x.bpmn", "<x/>").deploy(), "cài đặt");
        refused(() -> tasks.setVariable(task, "approved", true), "biểu mẫu");
    }

    @Test
    void expressionInAnOrPartIsRefusedInTheEngine() {
        as(Probe.REVIEWER_A);
        Filter stored = stored(tasks.createTaskQuery());

        for (ThrowingCallable run : List.<ThrowingCallable>of(
                () -> injected().count(),
                () -> injected().listPage(0, 1),
                () -> injected().singleResult(),
                () -> filters.list(stored.getId(), injected()),
                () -> filters.listPage(stored.getId(), injected(), 0, 1),
                () -> filters.singleResult(stored.getId(), injected()),
                () -> filters.count(stored.getId(), injected()))) {
            assertThatThrownBy(run).isInstanceOf(BadUserRequestException.class).hasMessageContaining("biểu thức");
        }
    }

    @Test
    void storedFiltersHoldOnlyKnownExpressions() {
        as(Probe.ADMINISTRATOR);
        assertThatThrownBy(() -> filters.saveFilter(filters.newTaskFilter("x").setQuery(injected())))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.saveFilter(filters.newTaskFilter("x")
                        .setQuery(tasks.createTaskQuery().taskAssigneeExpression(EVIL))))
                .isInstanceOf(BadUserRequestException.class);
        Filter smuggled = stored(tasks.createTaskQuery());
        jdbc.update(
                "UPDATE ACT_RU_FILTER SET QUERY_ = ? WHERE ID_ = ?",
                "{\"taskAssigneeExpression\":\"" + EVIL + "\"}",
                smuggled.getId());
        assertThatThrownBy(() -> filters.count(smuggled.getId())).isInstanceOf(BadUserRequestException.class);

        String task = probe.at(Probe.COMMUNE_A);
        Filter mine = stored(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        as(Probe.REVIEWER_A);
        long before = filters.count(mine.getId());
        tasks.claim(task, Probe.REVIEWER_A);
        assertThat(filters.count(mine.getId())).isEqualTo(before + 1);
    }

    @Test
    void grantsStayTheSameHoweverOftenTheApplicationStarts() {
        long before = authorizations.createAuthorizationQuery().count();
        grants.ensure();

        assertThat(before).isGreaterThan(Resources.values().length);
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    private TaskQuery injected() {
        return tasks.createTaskQuery().or().dueAfterExpression(EVIL).endOr();
    }

    private Filter stored(TaskQuery query) {
        var current = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        Filter filter = filters.saveFilter(filters.newTaskFilter("Thử").setQuery(query));
        identity.setAuthentication(current);
        return filter;
    }

    private void as(String username) {
        OfficerIdentity officer = directory.find(username).orElseThrow();
        identity.setAuthentication(officer.username(), officer.groups(), officer.units());
    }

    private static void refused(ThrowingCallable call, String words) {
        assertThatThrownBy(call).isInstanceOf(AuthorizationException.class).hasMessageContaining(words);
    }
}
