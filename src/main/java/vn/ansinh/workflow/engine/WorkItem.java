package vn.ansinh.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Membership;

/** A task as the record names it; {@code role} is the one that may work on it. */
public record WorkItem(
        String id,
        String step,
        @Nullable String businessKey,
        @Nullable String unitId,
        @Nullable Membership role) {

    /** To be asked inside a command. */
    static WorkItem of(TaskEntity task) {
        return new WorkItem(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getExecution() == null ? null : task.getExecution().getProcessBusinessKey(),
                task.getTenantId(),
                task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .map(group -> group == null ? Optional.<Membership>empty() : EngineGroups.membership(group))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
    }
}
