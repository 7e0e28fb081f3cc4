package vn.ansinh.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;

/** What an execution carries: references to our rows, and for one step what a form wrote. */
public final class Case {

    private Case() {}

    public static String number(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    public static long stageId(DelegateExecution execution) {
        return id(execution, Names.VAR_STAGE_ID);
    }

    public static long decisionId(DelegateExecution execution) {
        return id(execution, Names.VAR_DECISION_ID);
    }

    public static long batchId(DelegateExecution execution) {
        return id(execution, Names.VAR_BATCH_ID);
    }

    public static @Nullable String text(DelegateExecution execution, String variable) {
        return execution.getVariable(variable) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** A form's yes or no; {@link InputProblem} when it was left open. */
    public static boolean yes(DelegateExecution execution, String variable) {
        if (execution.getVariable(variable) instanceof Boolean answer) {
            return answer;
        }
        throw new InputProblem(variable, "Chọn «Đồng ý» hoặc «Trả lại».");
    }

    private static long id(DelegateExecution execution, String variable) {
        return ((Number) execution.getVariable(variable)).longValue();
    }
}
