package vn.ansinh.teamwork;

import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.dossier.DoneStep;
import vn.ansinh.dossier.OwnSteps;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Retry;

/** What I have finished, and taking the last step back while nobody has acted on it. */
@Controller
@RequestMapping("/can-bo/viec-da-lam")
class DoneStepPages {

    private final OwnSteps steps;

    DoneStepPages(OwnSteps steps) {
        this.steps = steps;
    }

    record Row(
            String at,
            String what,
            String stage,
            @Nullable String outcome,
            String number,
            String applicant,
            String status,
            boolean mayWithdraw) {}

    @GetMapping
    ModelAndView page(
            @RequestParam(name = "trang", defaultValue = "1") int page,
            @RequestParam(name = "rut", required = false) @Nullable String chosen,
            @RequestParam(name = "da-rut", required = false) @Nullable String done,
            Principal me) {
        return page(page, chosen, "", List.of(), me).addObject("done", done);
    }

    private ModelAndView page(
            int page, @Nullable String chosen, String reason, List<InputProblem.Entry> problems, Principal me) {
        List<DoneStep> found = steps.list(me.getName(), page);
        Set<String> newest = new HashSet<>();
        List<Row> rows = found.stream()
                .limit(OwnSteps.PAGE)
                .map(step -> row(step, newest.add(step.number()) && steps.mayWithdraw(step.number(), me.getName())))
                .toList();
        ModelAndView view = new ModelAndView("teamwork/done");
        if (!problems.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view.addObject("rows", rows)
                .addObject("page", page)
                .addObject("more", found.size() > OwnSteps.PAGE)
                .addObject("chosen", chosen)
                .addObject("reason", reason)
                .addObject("problems", problems);
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            @RequestParam(name = "ho-so", defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal me) {
        try {
            Retry.onConflict(() -> steps.withdraw(number, reason, new Actor(me.getName(), null)));
        } catch (InputProblem problem) {
            return page(page, number, reason, problem.entries(), me);
        } catch (Conflict | NotFound tooLate) {
            String message = String.valueOf(tooLate.getMessage());
            return page(page, number, reason, List.of(new InputProblem.Entry("", message)), me);
        }
        return new ModelAndView("redirect:/can-bo/viec-da-lam", "da-rut", number);
    }

    private static Row row(DoneStep step, boolean mayWithdraw) {
        return new Row(
                Dates.dateTime(step.at()),
                step.kind().vietnamese(),
                step.stage().vietnamese(),
                step.outcome() == null ? null : step.outcome().vietnamese(),
                step.number(),
                step.applicantName(),
                step.status().vietnamese(),
                mayWithdraw);
    }
}
