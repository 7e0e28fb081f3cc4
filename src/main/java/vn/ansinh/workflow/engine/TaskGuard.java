package vn.ansinh.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;

/** What an officer must be to work on a task, checked inside the command, against the roles of this moment. */
@Component
class TaskGuard {

    private final OfficerDirectory directory;
    private final FormVariables forms;
    private final ObjectProvider<TaskLog> log;

    TaskGuard(OfficerDirectory directory, FormVariables forms, ObjectProvider<TaskLog> log) {
        this.directory = directory;
        this.forms = forms;
        this.log = log;
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

    /** Claiming is for oneself only, and the first one has it; giving back is for the one who has it. */
    void checkClaim(TaskEntity task, @Nullable String newAssignee) {
        Caller.officer().ifPresent(officer -> {
            boolean own = newAssignee == null
                    ? task.getAssignee() == null || task.getAssignee().equals(officer.getUserId())
                    : newAssignee.equals(officer.getUserId());
            if (!own) {
                throw Caller.refused("Chỉ được tự nhận việc, hoặc trả lại việc mình đang giữ.");
            }
            if (newAssignee != null
                    && task.getAssignee() != null
                    && !task.getAssignee().equals(newAssignee)) {
                throw new Conflict(log.getObject().heldBy(WorkItem.of(task), task.getAssignee()));
            }
        });
    }

    /** Who has a task is asked by citizens and supervisors: an officer's claim and giving back are written down. */
    void recordClaim(TaskEntity task, @Nullable String before) {
        String now = task.getAssignee();
        if (Objects.equals(before, now)) {
            return;
        }
        Caller.officer().ifPresent(officer -> {
            Actor actor = new Actor(officer.getUserId(), task.getTenantId());
            if (now == null) {
                log.getObject().givenBack(WorkItem.of(task), actor);
            } else {
                log.getObject().claimed(WorkItem.of(task), actor);
            }
        });
    }

    void recordNote(TaskEntity task, String text) {
        Caller.officer()
                .ifPresent(officer -> log.getObject()
                        .noted(WorkItem.of(task), text, new Actor(officer.getUserId(), task.getTenantId())));
    }

    /** The officer must have claimed the task, and may give only what its form owns. */
    void checkCompletion(TaskEntity task, @Nullable Map<String, Object> variables) {
        Caller.officer().ifPresent(officer -> {
            String holder = task.getAssignee();
            if (holder != null && !officer.getUserId().equals(holder)) {
                throw Caller.refused(log.getObject().heldBy(WorkItem.of(task), holder));
            }
            if (holder == null) {
                throw Caller.refused("Hãy nhận việc \"%s\" trước khi hoàn thành.".formatted(task.getName()));
            }
            forms.check(task.getTaskDefinitionKey(), variables);
        });
    }
}
