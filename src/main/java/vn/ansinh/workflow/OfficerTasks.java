package vn.ansinh.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.workflow.engine.OfficerDirectory;
import vn.ansinh.workflow.engine.OfficerIdentity;

/** Work as one officer does it in Tasklist, for callers inside the application: the same guards, the same tasks. */
@Service
public class OfficerTasks {

    /** An open task; {@code group} is the role at the unit that may take it ({@code REVIEWER@C03388}). */
    public record Work(
            String id,
            String step,
            String name,
            @Nullable String businessKey,
            String group,
            @Nullable String assignee) {}

    private final TaskService taskService;
    private final IdentityService identityService;
    private final OfficerDirectory directory;
    private final org.camunda.bpm.engine.RuntimeService runtimeService;

    OfficerTasks(
            TaskService taskService,
            IdentityService identityService,
            OfficerDirectory directory,
            org.camunda.bpm.engine.RuntimeService runtimeService) {
        this.taskService = taskService;
        this.identityService = identityService;
        this.directory = directory;
        this.runtimeService = runtimeService;
    }

    /** Runs {@code work} with the engine rights of the officer, as of now. */
    public <T> T as(String username, Supplier<T> work) {
        OfficerIdentity officer = directory
                .find(username)
                .orElseThrow(() -> new NotAllowed("Tài khoản %s không còn hoạt động.".formatted(username)));
        identityService.setAuthentication(username, officer.groups(), officer.units());
        try {
            return work.get();
        } finally {
            identityService.clearAuthentication();
        }
    }

    /** All open tasks of one step of the diagrams, whoever may take them; for what drives officers, not for officers. */
    public List<Work> open(String step) {
        return taskService.createTaskQuery().taskDefinitionKey(step).active().list().stream()
                .map(this::work)
                .toList();
    }

    private Work work(Task task) {
        String group = taskService.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(g -> g != null)
                .findFirst()
                .orElse("");
        return new Work(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                businessKey(task),
                group,
                task.getAssignee());
    }

    private @Nullable String businessKey(Task task) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Takes the task and completes its form, one transaction: both or nothing. */
    @Transactional
    public void complete(String username, String taskId, Map<String, Object> form) {
        as(username, () -> {
            taskService.claim(taskId, username);
            taskService.complete(taskId, form);
            return true;
        });
    }
}
