package vn.ansinh.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;

/** One column of the engine's table of tasks, which our statements may name as it stands. Tasks without a value come last. */
record TaskOrder(String column, boolean descending) {

    private static final Set<String> COLUMNS = Set.of("DUE_DATE_", "CREATE_TIME_", "PRIORITY_");

    static final TaskOrder URGENT_FIRST = new TaskOrder("DUE_DATE_", false);

    TaskOrder {
        if (!COLUMNS.contains(column)) {
            throw new IllegalArgumentException(column);
        }
    }

    /** Empty when the tasks are wanted in an order that only the engine knows. */
    static Optional<TaskOrder> of(List<QueryOrderingProperty> wanted) {
        if (wanted.isEmpty()) {
            return Optional.of(URGENT_FIRST);
        }
        QueryOrderingProperty first = wanted.get(0);
        String column = first.getQueryProperty().getName();
        boolean plain = wanted.size() == 1 && first.getRelation() == null && COLUMNS.contains(column);
        return plain
                ? Optional.of(new TaskOrder(column, first.getDirection() == Direction.DESCENDING))
                : Optional.empty();
    }
}
