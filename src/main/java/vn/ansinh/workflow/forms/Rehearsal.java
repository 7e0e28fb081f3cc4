package vn.ansinh.workflow.forms;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.clock.IllegalClockChange;
import vn.ansinh.dossier.IllegalStageChange;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.OfficerTasks;

/**
 * Completes a task in a transaction that is always rolled back: what is wrong is told by the very checks of the real
 * completion, so a form needs no second copy of them.
 */
@Service
class Rehearsal {

    private final TransactionTemplate transaction;
    private final OfficerTasks officerTasks;
    private final TaskService taskService;

    Rehearsal(PlatformTransactionManager transactions, OfficerTasks officerTasks, TaskService taskService) {
        this.transaction = new TransactionTemplate(transactions);
        this.officerTasks = officerTasks;
        this.taskService = taskService;
    }

    /** What completion with {@code form} would refuse; empty when it would go through. */
    List<InputProblem.Entry> of(OfficerTask task, Map<String, Object> form) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                officerTasks.as(task.username(), () -> {
                    taskService.complete(task.id(), form);
                    return true;
                });
            });
            return List.of();
        } catch (InputProblem
                | Conflict
                | NotAllowed
                | NotFound
                | IllegalStageChange
                | IllegalClockChange
                | ProcessEngineException problem) {
            return FormProblems.entries(problem);
        }
    }
}
