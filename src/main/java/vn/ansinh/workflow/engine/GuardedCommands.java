package vn.ansinh.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.NotFound;

/** The engine's own commands with the guard's checks in them: on the task as it is in the same transaction. */
final class GuardedCommands {

    private GuardedCommands() {}

    static final class Claim extends ClaimTaskCmd {
        private static final long serialVersionUID = 1L;
        private final transient TaskGuard guard;

        /** {@code userId} null gives the task back. */
        Claim(TaskGuard guard, String taskId, @Nullable String userId) {
            super(taskId, userId);
            this.guard = guard;
        }

        @Override
        public Void execute(CommandContext context) {
            TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
            if (taskId != null && task == null) {
                throw new NotFound("Việc này không còn: đã xong hoặc vừa được rút lại. Hãy tải lại danh sách việc.");
            }
            String before = task == null ? null : task.getAssignee();
            Void done = super.execute(context);
            if (task != null) {
                guard.recordClaim(task, before);
            }
            return done;
        }

        @Override
        protected void checkClaimTask(TaskEntity task, CommandContext context) {
            super.checkClaimTask(task, context);
            guard.checkClaim(task, userId);
        }
    }

    static final class Complete extends CompleteTaskCmd {
        private static final long serialVersionUID = 1L;
        private final transient TaskGuard guard;

        Complete(
                TaskGuard guard,
                String taskId,
                @Nullable Map<String, Object> variables,
                boolean returnVariables,
                boolean deserialize) {
            super(taskId, variables, returnVariables, deserialize);
            this.guard = guard;
        }

        @Override
        protected void checkCompleteTask(TaskEntity task, CommandContext context) {
            super.checkCompleteTask(task, context);
            guard.checkCompletion(task, variables);
        }
    }

    static final class Submit extends SubmitTaskFormCmd {
        private static final long serialVersionUID = 1L;
        private final transient TaskGuard guard;

        Submit(
                TaskGuard guard,
                String taskId,
                @Nullable Map<String, Object> properties,
                boolean returnVariables,
                boolean deserialize) {
            super(taskId, properties, returnVariables, deserialize);
            this.guard = guard;
        }

        @Override
        public VariableMap execute(CommandContext context) {
            TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                for (CommandChecker checker :
                        context.getProcessEngineConfiguration().getCommandCheckers()) {
                    checker.checkTaskWork(task);
                }
                guard.checkCompletion(task, properties);
            }
            return super.execute(context);
        }
    }
}
