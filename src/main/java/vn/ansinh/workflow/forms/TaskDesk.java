package vn.ansinh.workflow.forms;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;
import vn.ansinh.workflow.TaskRecord;
import vn.ansinh.workflow.engine.OfficerDirectory;
import vn.ansinh.workflow.engine.OfficerIdentity;
import vn.ansinh.workflow.engine.WorkItem;

/** The one way from a form to a task: the engine finds it with the rights that the officer has now, or not at all. */
@Component
class TaskDesk {

    private final OfficerTasks officerTasks;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final OfficerDirectory directory;
    private final TaskRecord record;

    TaskDesk(
            OfficerTasks officerTasks,
            TaskService taskService,
            RuntimeService runtimeService,
            OfficerDirectory directory,
            TaskRecord record) {
        this.officerTasks = officerTasks;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.directory = directory;
        this.record = record;
    }

    /** To look at; {@link NotFound} for a task that is gone or another unit's, which nobody can tell apart. */
    OfficerTask look(String username, String taskId) {
        Task task = officerTasks.as(
                username,
                () -> taskService.createTaskQuery().taskId(taskId).active().singleResult());
        if (task == null) {
            throw new NotFound("Việc này không còn, hoặc không thuộc đơn vị của bạn. Hãy tải lại danh sách việc.");
        }
        return describe(username, task);
    }

    /** To change something; {@link Conflict} unless the officer has claimed the task. */
    OfficerTask work(String username, String taskId) {
        OfficerTask task = look(username, taskId);
        if (!task.isMine()) {
            throw new Conflict(
                    task.assignee() == null
                            ? "Hãy nhận việc (bấm «Nhận việc») rồi làm lại."
                            : record.heldBy(item(task), task.assignee()));
        }
        requireRole(task);
        return task;
    }

    /** The same for one step only: what belongs to another step's form is not found. */
    OfficerTask work(String username, String taskId, String step) {
        OfficerTask task = work(username, taskId);
        if (!task.step().equals(step)) {
            throw new NotFound("Việc này không có thao tác vừa chọn.");
        }
        return task;
    }

    private static WorkItem item(OfficerTask task) {
        return new WorkItem(task.id(), task.step(), task.businessKey(), task.unitId(), null);
    }

    /** A claimed task stays claimed when the officer loses the role; the work does not stay allowed. */
    private void requireRole(OfficerTask task) {
        List<String> held =
                directory.find(task.username()).map(OfficerIdentity::groups).orElse(List.of());
        boolean holds = taskService.getIdentityLinksForTask(task.id()).stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group -> group != null && held.contains(group));
        if (!holds) {
            throw new NotAllowed("Tài khoản của bạn không còn giữ vai trò được giao việc này.");
        }
    }

    private OfficerTask describe(String username, Task task) {
        Map<String, Object> references = runtimeService.getVariables(
                task.getExecutionId(), List.of(Names.VAR_STAGE_ID, Names.VAR_DECISION_ID, Names.VAR_BATCH_ID));
        String businessKey = runtimeService
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return new OfficerTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                businessKey,
                task.getTenantId(),
                task.getAssignee(),
                username,
                id(references.get(Names.VAR_STAGE_ID)),
                id(references.get(Names.VAR_DECISION_ID)),
                id(references.get(Names.VAR_BATCH_ID)));
    }

    private static @Nullable Long id(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : null;
    }
}
