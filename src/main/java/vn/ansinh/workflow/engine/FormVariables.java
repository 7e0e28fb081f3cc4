package vn.ansinh.workflow.engine;

import static vn.ansinh.workflow.engine.FormVariable.text;
import static vn.ansinh.workflow.engine.FormVariable.yesNo;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which variables each task's form owns. The engine takes whatever is posted; what a form does not own is refused, so
 * that no officer sets another step's outcome or an amount.
 */
@Component
class FormVariables {

    private static final int NOTE = 1000;
    private static final int CODE = 64;

    private static final FormVariable AGREED = yesNo("agreed");
    private static final FormVariable NOTED = text("note", NOTE);

    private static final Map<String, List<FormVariable>> OWNED = Map.of(
            "userTask_handleStage",
                    List.of(
                            text("outcome", CODE),
                            text("reasonCode", CODE),
                            text("reason", NOTE),
                            text("targetUnit", CODE)),
            "userTask_signOffStage", List.of(AGREED, NOTED),
            "userTask_takeSupplement", List.of(NOTED),
            "userTask_gatherDossiers", List.of(NOTED),
            "userTask_signDecision", List.of(AGREED, NOTED),
            "userTask_prepareBatch", List.of(NOTED),
            "userTask_checkBatch", List.of(AGREED, NOTED),
            "userTask_payAndReturn", List.of(NOTED));

    List<FormVariable> of(String taskDefinitionKey) {
        return OWNED.getOrDefault(taskDefinitionKey, List.of());
    }

    /** @throws FormFieldValidationException for a variable that the form does not own or of another kind; REST answers 400 */
    void check(String taskDefinitionKey, @Nullable Map<String, Object> posted) {
        if (posted != null) {
            posted.forEach((name, value) -> check(taskDefinitionKey, name, value));
        }
    }

    private void check(String taskDefinitionKey, String name, @Nullable Object posted) {
        FormVariable owned = of(taskDefinitionKey).stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        refused(name, "Biểu mẫu của việc này không có mục \"%s\". Hãy tải lại biểu mẫu và làm lại."));
        TypedValue typed = Variables.untypedValue(posted, false);
        Object value = posted instanceof TypedValue given ? given.getValue() : typed.getValue();
        if (value != null && !owned.takes(value)) {
            throw refused(name, "Mục \"%s\" phải là " + owned.expectation() + ". Hãy sửa và gửi lại.");
        }
    }

    private static FormFieldValidationException refused(String name, String message) {
        return new FormFieldValidationException(name, message.formatted(name));
    }
}
