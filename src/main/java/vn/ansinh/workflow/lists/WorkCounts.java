package vn.ansinh.workflow.lists;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Service;
import vn.ansinh.workflow.OfficerTasks;

/** How much work is in each list: counted by the engine with the officer's rights, as the list itself would be. */
@Service
class WorkCounts {

    /** One of Tasklist's filters, by its id there. */
    record Counted(String filter, String name, long count) {}

    private final FilterService filters;
    private final OfficerTasks tasks;

    WorkCounts(FilterService filters, OfficerTasks tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** In the order in which Tasklist shows them. */
    List<Counted> of(String username) {
        List<Filter> all = filters.createTaskFilterQuery().list().stream()
                .sorted(Comparator.comparingInt(WorkCounts::priority))
                .toList();
        return tasks.as(
                username,
                () -> all.stream()
                        .map(filter -> new Counted(filter.getId(), filter.getName(), filters.count(filter.getId())))
                        .toList());
    }

    private static int priority(Filter filter) {
        return filter.getProperties().get("priority") instanceof Number number ? number.intValue() : 0;
    }
}
