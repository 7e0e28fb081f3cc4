package vn.ansinh.workflow.forms;

import java.util.Objects;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.organisation.Absence;
import vn.ansinh.organisation.Absences;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.Retry;
import vn.ansinh.workflow.OnBehalf;
import vn.ansinh.workflow.TaskRecord;

/**
 * A task passes from hand to hand: the head of the unit gives it, a deputy takes it. The engine does it with its own
 * rights, since an officer may only claim; who may is checked here, on the task as it is in the same transaction.
 */
@Service
class Handing {

    private final TaskDesk desk;
    private final Colleagues colleagues;
    private final Officers officers;
    private final Absences absences;
    private final TaskService taskService;
    private final TaskRecord record;
    private final OnBehalf onBehalf;
    private final TransactionTemplate transaction;

    Handing(
            TaskDesk desk,
            Colleagues colleagues,
            Officers officers,
            Absences absences,
            TaskService taskService,
            TaskRecord record,
            OnBehalf onBehalf,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.officers = officers;
        this.absences = absences;
        this.taskService = taskService;
        this.record = record;
        this.onBehalf = onBehalf;
        this.transaction = transaction;
    }

    boolean mayAssign(OfficerTask task) {
        return task.unitId() != null && officers.leads(task.username(), task.unitId());
    }

    /** @throws NotAllowed unless the officer heads the task's unit today */
    void requireHead(OfficerTask task) {
        if (!mayAssign(task)) {
            throw new NotAllowed("Chỉ người đứng đầu đơn vị được giao lại việc của đơn vị.");
        }
    }

    /** {@code to} null: nobody has it any more, whoever may can claim it. */
    void assign(String head, String taskId, @Nullable String to) {
        inOne(head, taskId, task -> {
            requireHead(task);
            if (Objects.equals(task.assignee(), to)) {
                throw new Conflict(to == null ? "Việc này chưa ai nhận." : "Người này đang giữ việc này rồi.");
            }
            if (to != null) {
                requireFit(task, to);
            }
            give(task, to);
            record.reassigned(colleagues.item(task), task.assignee(), to, task.actor());
        });
    }

    private void requireFit(OfficerTask task, String to) {
        Colleagues.Colleague chosen = colleagues.of(task).stream()
                .filter(one -> one.username().equals(to))
                .findFirst()
                .orElseThrow(() ->
                        new InputProblem("username", "Chọn cán bộ của đơn vị đang giữ vai trò được giao việc này."));
        if (chosen.hindrance() != null) {
            throw new InputProblem("username", "%s %s: chọn người khác.".formatted(chosen.name(), chosen.hindrance()));
        }
    }

    /** The deputy of the one who has the task and is away today takes it. */
    void takeOver(String deputy, String taskId) {
        inOne(deputy, taskId, task -> {
            if (task.assignee() == null || !colleagues.mayTakeOver(task)) {
                throw new NotAllowed("Chỉ nhận thay được việc của người đang vắng mặt mà bạn được cử thay.");
            }
            Absence absence = absences.today(task.assignee()).orElseThrow();
            give(task, deputy);
            record.takenOver(colleagues.item(task), absence, task.actor());
        });
    }

    private void give(OfficerTask task, @Nullable String to) {
        onBehalf.as(task.actor(), () -> {
            taskService.setAssignee(task.id(), to);
            return true;
        });
    }

    /** Again from the start when somebody claims or finishes the task at the same moment. */
    private void inOne(String username, String taskId, Consumer<OfficerTask> work) {
        Retry.onConflict(() -> transaction.executeWithoutResult(status -> work.accept(desk.look(username, taskId))));
    }
}
