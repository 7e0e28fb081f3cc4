package vn.ansinh.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.Pages;
import vn.ansinh.workflow.engine.OfficerDirectory;
import vn.ansinh.workflow.engine.OfficerIdentity;

/** Work as one officer does it in Tasklist, for callers inside the application: the same guards, the same tasks. */
@Service
public class OfficerTasks {

    /** An open task of a step of the diagrams, with its case's number. */
    public record Work(
            String id,
            String step,
            String name,
            @Nullable String businessKey,
            @Nullable String assignee) {}

    private static final int PIECE = 500;

    private final TaskService taskService;
    private final IdentityService identityService;
    private final OfficerDirectory directory;
    private final RuntimeService runtimeService;

    OfficerTasks(
            TaskService taskService,
            IdentityService identityService,
            OfficerDirectory directory,
            RuntimeService runtimeService) {
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
        List<Task> open =
                taskService.createTaskQuery().taskDefinitionKey(step).active().list();
        Map<String, String> keys = businessKeys(open);
        return open.stream()
                .map(task -> new Work(
                        task.getId(), step, task.getName(), keys.get(task.getProcessInstanceId()), task.getAssignee()))
                .toList();
    }

    private Map<String, String> businessKeys(List<Task> tasks) {
        Map<String, String> keys = new HashMap<>();
        List<String> instances =
                tasks.stream().map(Task::getProcessInstanceId).distinct().toList();
        for (List<String> piece : Pages.of(instances, PIECE)) {
            runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceIds(Set.copyOf(piece))
                    .list()
                    .forEach(instance -> keys.put(instance.getId(), instance.getBusinessKey()));
        }
        return keys;
    }

    /** The role at the unit that may take the task: {@code REVIEWER@C03388}. */
    public String groupOf(String taskId) {
        return taskService.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody may take task " + taskId));
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
