package vn.ansinh.shared;

/** The application cannot start and a person can mend it: one sentence says what is wrong, one what to do. */
public final class StartupProblem extends RuntimeException {

    private final String remedy;

    public StartupProblem(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
