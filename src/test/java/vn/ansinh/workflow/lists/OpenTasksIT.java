package vn.ansinh.workflow.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;
import vn.ansinh.workflow.OfficerTasks;
import vn.ansinh.workflow.engine.OpenTasks;

/** Our own statements for Tasklist's lists, held against the engine's for the same officer. */
@AnSinhTest
@Import({TestCases.class, Office.class})
class OpenTasksIT {

    @Autowired
    private Office office;

    @Autowired
    private TestCases cases;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private OfficerTasks officers;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void someOfEverything() {
        cases.at("2020-05-05T08:00");
        office.claim(Office.REVIEWER, office.household());
        office.send(office.household(), Map.of("outcome", "FORWARD"));
        office.send(office.household(), Map.of("outcome", "SUPPLEMENT", "reason", "Nộp bản sao thông báo thuế"));
        String undated = office.household();
        jdbc.sql("UPDATE ACT_RU_TASK SET DUE_DATE_ = NULL WHERE ID_ = ?")
                .param(office.task(undated))
                .update();
        cases.at("2020-05-15T08:00");
        office.household();
        office.list(cases.person("HONGHEO", 3, 750_000));
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
    void areTheSameTasksAsTheEnginesInTheOrderThatWasAskedFor(String officer) {
        List<Filter> all = filters.createTaskFilterQuery().list();
        officers.as(officer, () -> {
            assertThat(openTasks.counts(identity.getCurrentAuthentication(), all))
                    .as("counted by us")
                    .hasSameSizeAs(all);
            for (Filter filter : all) {
                List<Task> engines = filters.listPage(filter.getId(), byEngine(), 0, 1000);
                List<Task> urgentFirst = filters.listPage(filter.getId(), byDueDate(), 0, 1000);

                assertThat(ids(urgentFirst)).as(filter.getName()).hasSameElementsAs(ids(engines));
                assertThat(urgentFirst)
                        .extracting(Task::getDueDate)
                        .isSortedAccordingTo(Comparator.nullsLast(Comparator.<Date>naturalOrder()));
                assertThat(filters.count(filter.getId(), byDueDate())).isEqualTo(engines.size());
                assertThat(ids(filters.listPage(filter.getId(), newest(), 0, 1000)))
                        .as("newest first")
                        .hasSameElementsAs(ids(engines));
                assertThat(inPagesOfTwo(filter.getId(), Math.min(engines.size(), 9)))
                        .containsExactlyElementsOf(ids(urgentFirst).subList(0, Math.min(engines.size(), 9)));
            }
            return true;
        });
    }

    private List<String> inPagesOfTwo(String filter, int most) {
        List<String> ids = new ArrayList<>();
        for (int first = 0; first < most; first += 2) {
            ids.addAll(ids(filters.listPage(filter, byDueDate(), first, Math.min(2, most - first))));
        }
        return ids;
    }

    private TaskQuery byDueDate() {
        return tasks.createTaskQuery().active().orderByDueDate().asc();
    }

    private TaskQuery newest() {
        return tasks.createTaskQuery().active().orderByTaskCreateTime().desc();
    }

    /** With a condition that every task meets and our statements do not know. */
    private TaskQuery byEngine() {
        return tasks.createTaskQuery().taskNameLike("%");
    }

    private static List<String> ids(List<Task> tasks) {
        return tasks.stream().map(Task::getId).toList();
    }
}
