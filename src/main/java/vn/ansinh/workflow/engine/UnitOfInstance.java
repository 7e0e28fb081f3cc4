package vn.ansinh.workflow.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the unit that handles an instance about to start: its tenant, and so the officers who see its tasks. */
public interface UnitOfInstance {

    /**
     * Routes must have no unit: a called instance inherits its caller's, and the engine asks no more for the stage's
     * own. It is asked only for instances that are started or called from one without a unit.
     *
     * @param callingBusinessKey the business key of the calling instance; null when nothing calls
     * @param variables those that the instance starts with
     * @return the unit's id, or null for an instance of no unit; such a one is seen by every officer who may work on
     *     its definition
     */
    @Nullable
    String unitOf(String processDefinitionKey, @Nullable String callingBusinessKey, Map<String, Object> variables);
}
