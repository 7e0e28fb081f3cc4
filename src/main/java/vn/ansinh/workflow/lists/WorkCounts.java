package vn.ansinh.workflow.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.workflow.OfficerTasks;
import vn.ansinh.workflow.engine.OpenTasks;

/** How much work is in each list, with the officer's rights, as the list itself would count it. */
@Service
@Transactional(readOnly = true)
class WorkCounts {

    /** One of Tasklist's filters, by its id there. */
    record Counted(String filter, String name, long count) {}

    private final FilterService filters;
    private final IdentityService identity;
    private final OfficerTasks officerTasks;
    private final OpenTasks openTasks;

    WorkCounts(FilterService filters, IdentityService identity, OfficerTasks officerTasks, OpenTasks openTasks) {
        this.filters = filters;
        this.identity = identity;
        this.officerTasks = officerTasks;
        this.openTasks = openTasks;
    }

    /** In the order in which Tasklist shows them. */
    List<Counted> of(String username) {
        List<Filter> all = filters.createTaskFilterQuery().list().stream()
                .sorted(Comparator.comparingInt(WorkCounts::priority))
                .toList();
        return officerTasks.as(username, () -> counted(all));
    }

    private List<Counted> counted(List<Filter> all) {
        Map<String, Long> known = openTasks.counts(identity.getCurrentAuthentication(), all);
        return all.stream()
                .map(filter -> new Counted(
                        filter.getId(),
                        filter.getName(),
                        Optional.ofNullable(known.get(filter.getId())).orElseGet(() -> filters.count(filter.getId()))))
                .toList();
    }

    private static int priority(Filter filter) {
        return filter.getProperties().get("priority") instanceof Number number ? number.intValue() : 0;
    }
}
