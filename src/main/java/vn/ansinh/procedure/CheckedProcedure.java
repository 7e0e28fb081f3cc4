package vn.ansinh.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;

/**
 * A text that an administrator wants to publish.
 *
 * @param procedure what it says, null when it cannot be read at all
 * @param problems by their place in the text; only without any it may be published
 * @param closes the version that would take no more applications from its first day on
 */
public record CheckedProcedure(
        @Nullable Procedure procedure,
        List<InputProblem.Entry> problems,
        @Nullable Procedure closes) {

    public CheckedProcedure {
        problems = List.copyOf(problems);
    }
}
