package vn.ansinh.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an officer must be to work on a task, checked inside the command, against the roles of this moment. */
@Component
class TaskGuard {

    private final OfficerDirectory directory;
    private final FormVariables forms;

    TaskGuard(OfficerDirectory directory, FormVariables forms) {
        this.directory = directory;
        this.forms = forms;
    }

    /** @throws AuthorizationException unless the officer holds a role that the task names, at the unit that it names */
    void checkRole(TaskEntity task, Authentication officer) {
        List<String> groups =
                directory.find(officer.getUserId()).map(OfficerIdentity::groups).orElse(List.of());
        Set<String> candidates =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        if (groups.stream().noneMatch(candidates::contains)) {
            throw Caller.refused(
                    "Tài khoản của bạn không giữ vai trò được giao việc \"%s\".".formatted(task.getName()));
        }
    }

    /** Claiming is for oneself only; giving back is for the one who has it, or an administrator. */
    void checkClaim(TaskEntity task, @Nullable String newAssignee) {
        Caller.officer().ifPresent(officer -> {
            boolean own = newAssignee == null
                    ? task.getAssignee() == null || task.getAssignee().equals(officer.getUserId())
                    : newAssignee.equals(officer.getUserId());
            if (!own) {
                throw Caller.refused("Chỉ được tự nhận việc, hoặc trả lại việc mình đang giữ.");
            }
        });
    }

    /** The officer must have claimed the task, and may give only what its form owns. */
    void checkCompletion(TaskEntity task, @Nullable Map<String, Object> variables) {
        Caller.officer().ifPresent(officer -> {
            if (!officer.getUserId().equals(task.getAssignee())) {
                throw Caller.refused("Hãy nhận việc \"%s\" trước khi hoàn thành.".formatted(task.getName()));
            }
            forms.check(task.getTaskDefinitionKey(), variables);
        });
    }
}
