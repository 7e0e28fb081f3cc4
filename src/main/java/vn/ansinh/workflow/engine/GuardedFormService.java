package vn.ansinh.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Submitting a task's form is completing the task: the same guard stands before it. */
final class GuardedFormService extends FormServiceImpl {

    private final TaskGuard guard;

    GuardedFormService(TaskGuard guard) {
        this.guard = guard;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        Again.onConflict(
                () -> commandExecutor.execute(new GuardedCommands.Submit(guard, taskId, properties, false, false)));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        return Again.onConflict(() -> commandExecutor.execute(
                new GuardedCommands.Submit(guard, taskId, properties, true, deserializeValues)));
    }
}
