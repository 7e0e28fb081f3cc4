package vn.ansinh.shared;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells a failed start in one line on standard error, in place of Spring Boot's twelve. */
class StartupReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("An Sinh cannot start: " + line(analysis));
    }

    static String line(FailureAnalysis analysis) {
        String action = analysis.getAction();
        String all = analysis.getDescription() + (action == null ? "" : " -> " + action);
        return all.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
