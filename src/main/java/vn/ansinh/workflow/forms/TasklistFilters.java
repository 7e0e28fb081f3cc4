package vn.ansinh.workflow.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ansinh.workflow.Names;

/**
 * The lists that every officer finds in Tasklist, kept as they are here at each start. What a list shows of other units
 * is the engine's matter: nothing. Expressions in them are the fixed texts that the guarded filter service knows.
 */
@Component
class TasklistFilters {

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @EventListener(ApplicationStartedEvent.class)
    void ensure() {
        List<Wanted> all = List.of(
                new Wanted(
                        "Việc của tôi",
                        "Việc tôi đã nhận",
                        "#1b5e8c",
                        query().taskAssigneeExpression("${currentUser()}")),
                new Wanted("Chưa ai nhận", "Việc của đơn vị chưa có người nhận", "#2e7d32", query().taskUnassigned()),
                new Wanted("Việc của đơn vị", "Mọi việc đang làm của đơn vị", "#455a64", query()),
                new Wanted(
                        "Sắp đến hạn",
                        "Còn không quá ba ngày",
                        "#b26a00",
                        query().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}")),
                new Wanted("Quá hạn", "Đã qua hạn xử lý", "#b3261e", query().dueBeforeExpression("${now()}")),
                new Wanted(
                        "Chờ người nộp",
                        "Hồ sơ đang chờ người nộp bổ sung giấy tờ",
                        "#5d4037",
                        query().taskDefinitionKey(Names.TAKE_SUPPLEMENT)),
                new Wanted(
                        "Quyết định chờ ký",
                        "Dự thảo quyết định đã trình",
                        "#6a1b9a",
                        query().taskDefinitionKey(Names.SIGN_DECISION)),
                new Wanted(
                        "Đợt chi trả",
                        "Lập, kiểm tra đợt chi trả và nộp kết quả",
                        "#00695c",
                        query().taskDefinitionKeyIn(Names.PREPARE_BATCH, Names.CHECK_BATCH, Names.PAY_AND_RETURN)));
        for (int i = 0; i < all.size(); i++) {
            ensure(all.get(i), (i + 1) * 10);
        }
    }

    private record Wanted(String name, String description, String color, TaskQuery query) {}

    private TaskQuery query() {
        return tasks.createTaskQuery().active();
    }

    /** Two nodes that start together may both write: the same name is looked for, the same content results. */
    private void ensure(Wanted wanted, int priority) {
        Filter known = filters.createTaskFilterQuery().filterName(wanted.name()).list().stream()
                .findFirst()
                .orElse(null);
        Filter filter = known != null ? known : filters.newTaskFilter(wanted.name());
        Map<String, Object> properties = new HashMap<>();
        properties.put("description", wanted.description());
        properties.put("color", wanted.color());
        properties.put("priority", priority);
        // Every ten seconds from every desk is more than a list needs; our script asks once a minute.
        properties.put("refresh", false);
        properties.put("showUndefinedVariable", false);
        filter.setProperties(properties);
        filter.setQuery(wanted.query());
        filters.saveFilter(filter);
    }
}
