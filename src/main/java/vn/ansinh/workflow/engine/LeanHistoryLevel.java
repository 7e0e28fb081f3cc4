package vn.ansinh.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * Process instances, activities, tasks, incidents and what users did; no variables, jobs or decisions: the business
 * record is {@code dossier_event}. The database keeps the level's name for good at its first start.
 */
final class LeanHistoryLevel extends AbstractHistoryLevel {

    static final String NAME = "lean";

    private static final int ID = 61;

    private static final Set<String> KEPT = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START.getEntityType(),
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE.getEntityType(),
            HistoryEventTypes.ACTIVITY_INSTANCE_START.getEntityType(),
            HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType(),
            HistoryEventTypes.INCIDENT_CREATE.getEntityType(),
            HistoryEventTypes.USER_OPERATION_LOG.getEntityType());

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, @Nullable Object entity) {
        return KEPT.contains(eventType.getEntityType());
    }
}
