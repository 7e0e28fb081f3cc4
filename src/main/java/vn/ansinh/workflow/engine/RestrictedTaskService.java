package vn.ansinh.workflow.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.NativeTaskQuery;
import org.jspecify.annotations.Nullable;

/**
 * What no officer needs of the task service and the engine would let through, some of it without any check: attachments
 * (papers lie at the dossier), errors and escalations thrown by hand, other people's notes.
 */
abstract class RestrictedTaskService extends TaskServiceImpl {

    final void onlySystem() {
        Authentication current =
                processEngineConfiguration().getIdentityService().getCurrentAuthentication();
        Caller.officer(current, Context.getCommandContext()).ifPresent(officer -> {
            throw Caller.refused("Chức năng này không dùng trong hệ thống.");
        });
    }

    abstract org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl processEngineConfiguration();

    @Override
    public void resolveTask(String taskId) {
        onlySystem();
        super.resolveTask(taskId);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        onlySystem();
        super.resolveTask(taskId, variables);
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        onlySystem();
        super.delegateTask(taskId, userId);
    }

    @Override
    public void handleBpmnError(
            String taskId, String errorCode, @Nullable String errorMessage, @Nullable Map<String, Object> variables) {
        onlySystem();
        super.handleBpmnError(taskId, errorCode, errorMessage, variables);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, @Nullable String errorMessage) {
        handleBpmnError(taskId, errorCode, errorMessage, null);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        handleBpmnError(taskId, errorCode, null, null);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
        onlySystem();
        super.handleEscalation(taskId, escalationCode, variables);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        handleEscalation(taskId, escalationCode, null);
    }

    @Override
    public NativeTaskQuery createNativeTaskQuery() {
        onlySystem();
        return super.createNativeTaskQuery();
    }

    @Override
    public void deleteTaskComment(String taskId, String commentId) {
        onlySystem();
        super.deleteTaskComment(taskId, commentId);
    }

    @Override
    public void deleteTaskComments(String taskId) {
        onlySystem();
        super.deleteTaskComments(taskId);
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        onlySystem();
        super.updateTaskComment(taskId, commentId, message);
    }

    @Override
    public void deleteProcessInstanceComment(String processInstanceId, String commentId) {
        onlySystem();
        super.deleteProcessInstanceComment(processInstanceId, commentId);
    }

    @Override
    public void deleteProcessInstanceComments(String processInstanceId) {
        onlySystem();
        super.deleteProcessInstanceComments(processInstanceId);
    }

    @Override
    public void updateProcessInstanceComment(String processInstanceId, String commentId, String message) {
        onlySystem();
        super.updateProcessInstanceComment(processInstanceId, commentId, message);
    }

    @Override
    public List<Comment> getProcessInstanceComments(String processInstanceId) {
        onlySystem();
        return super.getProcessInstanceComments(processInstanceId);
    }

    @Override
    public Attachment createAttachment(
            String type,
            String taskId,
            String processInstanceId,
            String name,
            String description,
            InputStream content) {
        onlySystem();
        return super.createAttachment(type, taskId, processInstanceId, name, description, content);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, String url) {
        onlySystem();
        return super.createAttachment(type, taskId, processInstanceId, name, description, url);
    }

    @Override
    public void saveAttachment(Attachment attachment) {
        onlySystem();
        super.saveAttachment(attachment);
    }

    @Override
    public void deleteAttachment(String attachmentId) {
        onlySystem();
        super.deleteAttachment(attachmentId);
    }

    @Override
    public void deleteTaskAttachment(String taskId, String attachmentId) {
        onlySystem();
        super.deleteTaskAttachment(taskId, attachmentId);
    }

    @Override
    public Attachment getAttachment(String attachmentId) {
        onlySystem();
        return super.getAttachment(attachmentId);
    }

    @Override
    public InputStream getAttachmentContent(String attachmentId) {
        onlySystem();
        return super.getAttachmentContent(attachmentId);
    }

    @Override
    public List<Attachment> getProcessInstanceAttachments(String processInstanceId) {
        onlySystem();
        return super.getProcessInstanceAttachments(processInstanceId);
    }
}
