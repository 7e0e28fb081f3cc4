package vn.ansinh.workflow.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Event;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The task service that both REST layers and our code use: an officer claims for oneself and completes by the form. */
final class GuardedTaskService extends RestrictedTaskService {

    private static final int NOTE = 1000;

    private final ProcessEngineConfigurationImpl configuration;
    private final TaskGuard guard;

    GuardedTaskService(ProcessEngineConfigurationImpl configuration, TaskGuard guard) {
        this.configuration = configuration;
        this.guard = guard;
    }

    @Override
    ProcessEngineConfigurationImpl processEngineConfiguration() {
        return configuration;
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        Again.onConflict(() -> commandExecutor.execute(new GuardedCommands.Claim(guard, taskId, userId)));
    }

    /** Giving a task back is everyone's who has it; giving it to somebody is an administrator's. */
    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null && isPlainOfficer()) {
            claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        Again.onConflict(
                () -> commandExecutor.execute(new GuardedCommands.Complete(guard, taskId, variables, false, false)));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return Again.onConflict(() -> commandExecutor.execute(
                new GuardedCommands.Complete(guard, taskId, variables, true, deserializeValues)));
    }

    @Override
    public TaskQuery createTaskQuery() {
        TaskQueryImpl query = new TaskQueryImpl(commandExecutor);
        query.addValidator(QueryExpressions.NONE);
        return query;
    }

    @Override
    public Comment createComment(@Nullable String taskId, @Nullable String processInstance, String message) {
        if (taskId == null) {
            onlySystem();
        } else {
            checkReadable(taskId);
        }
        if (message != null && message.length() > NOTE) {
            throw new BadUserRequestException("Ghi chú dài quá %d ký tự. Hãy rút gọn và gửi lại.".formatted(NOTE));
        }
        if (taskId == null) {
            return super.createComment(null, processInstance, message);
        }
        return commandExecutor.execute(context -> {
            Comment comment = super.createComment(taskId, processInstance, message);
            guard.recordNote(context.getTaskManager().findTaskById(taskId), message);
            return comment;
        });
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        checkReadable(taskId);
        return super.getTaskComments(taskId);
    }

    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        checkReadable(taskId);
        return super.getTaskComment(taskId, commentId);
    }

    @Override
    public List<Event> getTaskEvents(String taskId) {
        checkReadable(taskId);
        return super.getTaskEvents(taskId);
    }

    @Override
    public List<Attachment> getTaskAttachments(String taskId) {
        checkReadable(taskId);
        return super.getTaskAttachments(taskId);
    }

    @Override
    public Attachment getTaskAttachment(String taskId, String attachmentId) {
        checkReadable(taskId);
        return super.getTaskAttachment(taskId, attachmentId);
    }

    @Override
    public InputStream getTaskAttachmentContent(String taskId, String attachmentId) {
        checkReadable(taskId);
        return super.getTaskAttachmentContent(taskId, attachmentId);
    }

    /** The engine itself reads and writes a task's notes and files without asking whose task it is. */
    private void checkReadable(String taskId) {
        commandExecutor.<@Nullable Void>execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                for (CommandChecker checker : configuration.getCommandCheckers()) {
                    checker.checkReadTask(task);
                }
            } else {
                // A finished task's notes are history: for the system only.
                Caller.officer().ifPresent(officer -> {
                    throw Caller.refused("Không có việc này, hoặc việc đã xong.");
                });
            }
            return null;
        });
    }

    private boolean isPlainOfficer() {
        return commandExecutor.execute(context -> EngineUsers.plainOfficer().isPresent());
    }
}
