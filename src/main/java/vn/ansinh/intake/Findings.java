package vn.ansinh.intake;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.shared.InputProblem;

/** What a check found: errors that must be mended, warnings that the officer must have seen. */
final class Findings {

    private final List<InputProblem.Entry> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void error(String field, String message) {
        errors.add(new InputProblem.Entry(field, message));
    }

    void warn(String message) {
        warnings.add(message);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    List<InputProblem.Entry> errors() {
        return List.copyOf(errors);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    void orThrow() {
        if (hasErrors()) {
            throw new InputProblem(errors);
        }
    }
}
