package vn.ansinh.procedure;

import java.util.List;

/** The procedure files cannot be taken; every problem names the file, the field and what is wrong. The application must not start. */
public class InvalidProcedures extends RuntimeException {

    private final transient List<String> problems;

    InvalidProcedures(List<String> problems) {
        super("Procedure files are not valid:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
