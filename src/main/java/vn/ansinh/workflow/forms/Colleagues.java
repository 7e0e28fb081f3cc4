package vn.ansinh.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Absences;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.payout.Payouts;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;
import vn.ansinh.workflow.engine.EngineGroups;
import vn.ansinh.workflow.engine.WorkItem;

/** Who may work on a task today, and how much each has in hand. */
@Service
class Colleagues {

    /** {@code hindrance} says why not this one, if not. */
    record Colleague(
            String username,
            String name,
            long open,
            @Nullable String hindrance) {}

    private final Officers officers;
    private final Absences absences;
    private final OfficerTasks tasks;
    private final TaskService taskService;
    private final Stages stages;
    private final Decisions decisions;
    private final Payouts payouts;

    Colleagues(
            Officers officers,
            Absences absences,
            OfficerTasks tasks,
            TaskService taskService,
            Stages stages,
            Decisions decisions,
            Payouts payouts) {
        this.officers = officers;
        this.absences = absences;
        this.tasks = tasks;
        this.taskService = taskService;
        this.stages = stages;
        this.decisions = decisions;
        this.payouts = payouts;
    }

    WorkItem item(OfficerTask task) {
        return new WorkItem(
                task.id(),
                task.step(),
                task.businessKey(),
                task.unitId(),
                EngineGroups.membership(tasks.groupOf(task.id())).orElse(null));
    }

    /** Those with the task's role at its unit, also the ones who cannot get it now. */
    List<Colleague> of(OfficerTask task) {
        Membership role = item(task).role();
        if (role == null) {
            return List.of();
        }
        String firstHand = firstHand(task);
        List<Colleague> found = new ArrayList<>();
        for (Officer officer : officers.list(role.unitId(), role.role())) {
            found.add(new Colleague(
                    officer.username(),
                    officer.fullName(),
                    taskService
                            .createTaskQuery()
                            .taskAssignee(officer.username())
                            .active()
                            .count(),
                    hindrance(officer.username(), firstHand)));
        }
        return found;
    }

    private @Nullable String hindrance(String username, @Nullable String firstHand) {
        if (username.equals(firstHand)) {
            return "là người đã lập hoặc trình, không được tự duyệt";
        }
        return absences.today(username)
                .map(absence -> "vắng mặt " + absence.days())
                .orElse(null);
    }

    /** Who prepared what this task signs or checks. */
    private @Nullable String firstHand(OfficerTask task) {
        return switch (task.step()) {
            case Names.SIGN_OFF_STAGE -> stages.get(task.stage()).workedBy();
            case Names.SIGN_DECISION -> decisions.get(task.decision()).preparedBy();
            case Names.CHECK_BATCH -> payouts.get(task.batch()).preparedBy();
            default -> null;
        };
    }

    boolean mayTakeOver(OfficerTask task) {
        Membership role = item(task).role();
        return task.assignee() != null
                && role != null
                && officers.holds(task.username(), role.role(), role.unitId())
                && !Objects.equals(task.username(), firstHand(task))
                && absences.today(task.assignee())
                        .filter(absence -> absence.deputy().equals(task.username()))
                        .isPresent();
    }
}
