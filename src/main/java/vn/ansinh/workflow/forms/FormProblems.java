package vn.ansinh.workflow.forms;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.ansinh.clock.IllegalClockChange;
import vn.ansinh.dossier.IllegalStageChange;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;

/** The answers of the forms' own calls when something is wrong: {@code detail} for all, {@code errors} by field. */
@RestControllerAdvice(basePackageClasses = FormProblems.class)
class FormProblems {

    @ExceptionHandler
    ProblemDetail input(InputProblem problem) {
        ProblemDetail answer = of(HttpStatus.BAD_REQUEST, problem);
        answer.setProperty("errors", problem.entries());
        return answer;
    }

    @ExceptionHandler({Conflict.class, IllegalStageChange.class, IllegalClockChange.class})
    ProblemDetail conflict(RuntimeException problem) {
        return of(HttpStatus.CONFLICT, problem);
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed problem) {
        return of(HttpStatus.FORBIDDEN, problem);
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound problem) {
        return of(HttpStatus.NOT_FOUND, problem);
    }

    /** The entries of a problem as a form shows them; those without a field are about the whole form. */
    static List<InputProblem.Entry> entries(RuntimeException problem) {
        return problem instanceof InputProblem input
                ? input.entries()
                : List.of(new InputProblem.Entry("", String.valueOf(problem.getMessage())));
    }

    private static ProblemDetail of(HttpStatus status, RuntimeException problem) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(problem.getMessage()));
    }
}
