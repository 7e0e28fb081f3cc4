package vn.ansinh.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Retry;

/** How every form of these pages ends: on another page that says so, or on the same one with what is to be mended. */
final class Answers {

    private Answers() {}

    /** Shows the form again; {@code fresh} when somebody was first, and the form must carry the present version. */
    interface Again {
        ModelAndView show(boolean fresh);
    }

    static ModelAndView of(Runnable work, String to, String done, RedirectAttributes redirect, Again again) {
        try {
            Retry.onConflict(work);
        } catch (InputProblem problem) {
            return withProblems(again.show(false), HttpStatus.UNPROCESSABLE_ENTITY, problem.entries());
        } catch (Conflict conflict) {
            return withProblems(
                    again.show(true),
                    HttpStatus.CONFLICT,
                    List.of(new InputProblem.Entry("", String.valueOf(conflict.getMessage()))));
        }
        return redirect(to, done, redirect);
    }

    static ModelAndView redirect(String to, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", done);
        return new ModelAndView("redirect:" + to);
    }

    static ModelAndView withProblems(ModelAndView page, HttpStatus status, List<InputProblem.Entry> problems) {
        page.setStatus(status);
        return page.addObject("problems", problems).addObject("wrong", wrong(problems));
    }

    private static Map<String, String> wrong(List<InputProblem.Entry> problems) {
        return problems.stream()
                .collect(Collectors.toMap(
                        InputProblem.Entry::field, InputProblem.Entry::message, (one, other) -> one + " " + other));
    }
}
