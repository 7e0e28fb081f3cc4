package vn.ansinh.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;

/** The messages of a form beside their fields. */
public final class Wrong {

    private final Map<String, String> messages;

    private Wrong(Map<String, String> messages) {
        this.messages = messages;
    }

    public static Wrong of(List<InputProblem.Entry> problems) {
        return new Wrong(problems.stream()
                .collect(Collectors.toMap(
                        InputProblem.Entry::field, InputProblem.Entry::message, (one, other) -> one + " " + other)));
    }

    /** What is wrong with the field, null when nothing is. */
    public @Nullable String at(String field) {
        return messages.get(field);
    }
}
