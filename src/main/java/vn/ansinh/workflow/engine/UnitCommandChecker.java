package vn.ansinh.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The engine's tenant checks, stricter where a task is touched: whichever service or command does it passes here. */
final class UnitCommandChecker extends TenantCommandChecker {

    private final TaskGuard guard;

    UnitCommandChecker(TaskGuard guard) {
        this.guard = guard;
    }

    /** Claim, complete, submit, error, escalation. */
    @Override
    public void checkTaskWork(TaskEntity task) {
        checkUnit(task);
        Caller.officer().ifPresent(officer -> guard.checkRole(task, officer));
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        checkUnit(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        checkUnit(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        checkUnit(task);
    }

    /** Only a completed form gives a task's variables. */
    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        Caller.officer().ifPresent(officer -> {
            throw Caller.refused("Không được sửa dữ liệu của việc ngoài biểu mẫu của việc đó.");
        });
    }

    /** Processes come with the application, never from a user. */
    @Override
    public void checkCreateDeployment() {
        Caller.officer().ifPresent(officer -> {
            throw Caller.refused("Quy trình chỉ được cài đặt cùng phần mềm.");
        });
    }

    private void checkUnit(TaskEntity task) {
        if (!Context.getCommandContext().getTenantManager().isAuthenticatedTenant(task.getTenantId())) {
            throw Caller.refused("Việc này không thuộc đơn vị của bạn.");
        }
    }
}
