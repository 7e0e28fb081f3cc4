package vn.ansinh.procedure;

/**
 * What is wrong at one place of a procedure's text: told in English at the start, in Vietnamese on the page.
 *
 * @param field the way to it: {@code stages[1].limit.days}; empty when it is about the whole
 */
public record ProcedureProblem(String field, String english, String vietnamese) {

    @Override
    public String toString() {
        return field + ": " + english;
    }
}
