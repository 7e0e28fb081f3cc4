package vn.ansinh.workflow.engine;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists of open tasks by statements of our own. The engine's join the grants and make the rows distinct, and so read a
 * unit's 20,000 tasks for a page of 15. Every officer may read the tasks of every definition that officers work in
 * ({@link EngineGrants}), so what is left of the rights is the unit. Empty answers are for the engine to give.
 */
@Component
public class OpenTasks {

    /** A page; what is more than that is a search, and within the engine's own limits. */
    private static final int MOST = 1000;

    private final OpenTaskMapper mapper;

    OpenTasks(OpenTaskMapper mapper) {
        this.mapper = mapper;
    }

    /** How many tasks the officer sees in each list, by the filter's id; lists that only the engine can count are missing. */
    public Map<String, Long> counts(Authentication officer, List<Filter> filters) {
        Map<String, TaskList> lists = new LinkedHashMap<>();
        for (Filter filter : filters) {
            if (filter.getQuery() instanceof TaskQueryImpl query) {
                list(query, officer, ClockUtil.getCurrentTime()).ifPresent(list -> lists.put(filter.getId(), list));
            }
        }
        if (lists.isEmpty()) {
            return Map.of();
        }
        List<Long> counted = counts(officer.getTenantIds(), List.copyOf(lists.values()));
        Map<String, Long> counts = new LinkedHashMap<>();
        lists.keySet().forEach(id -> counts.put(id, counted.get(counts.size())));
        return counts;
    }

    Optional<Long> count(TaskQueryImpl query, Authentication officer, Date now) {
        return list(query, officer, now)
                .map(list -> counts(officer.getTenantIds(), List.of(list)).get(0));
    }

    /** Ids in their order; tasks that have no due date come last. */
    Optional<List<String>> page(TaskQueryImpl query, Authentication officer, Date now, int first, int most) {
        if (first < 0 || most < 0 || most > MOST || first > Integer.MAX_VALUE - MOST) {
            return Optional.empty();
        }
        Optional<TaskOrder> order = TaskOrder.of(query.getOrderingProperties());
        return list(query, officer, now)
                .flatMap(
                        list -> order.map(by -> mapper.page(andNoUnit(officer.getTenantIds()), list, by, first, most)));
    }

    private static Optional<TaskList> list(TaskQueryImpl query, Authentication officer, Date now) {
        boolean plain = officer.getGroupIds() != null
                && officer.getGroupIds().contains(EngineGroups.OFFICER)
                && !Caller.isAdministrator(officer);
        return plain ? TaskList.of(query, officer.getUserId(), now) : Optional.empty();
    }

    private List<Long> counts(@Nullable List<String> units, List<TaskList> lists) {
        Map<String, Number> counted = mapper.counts(andNoUnit(units), lists);
        List<Long> inOrder = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            inOrder.add(Objects.requireNonNull(counted.get("c" + i)).longValue());
        }
        return inOrder;
    }

    private static List<@Nullable String> andNoUnit(@Nullable List<String> units) {
        List<@Nullable String> all = new ArrayList<>(units == null ? List.of() : units);
        all.add(null);
        return all;
    }
}
