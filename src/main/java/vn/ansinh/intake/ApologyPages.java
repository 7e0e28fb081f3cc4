package vn.ansinh.intake;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.Retry;

/** The form for an apology and a new appointment (NĐ 61/2018 Điều 19.9). */
@Controller
@RequestMapping("/can-bo/ho-so/{number}/xin-loi")
class ApologyPages {

    private final Apologies apologies;
    private final AppClock clock;

    ApologyPages(Apologies apologies, AppClock clock) {
        this.apologies = apologies;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String number, Principal principal) {
        Dossier dossier = apologies.see(number, principal.getName());
        try {
            apologies.require(dossier, principal.getName());
        } catch (Conflict | NotAllowed impossible) {
            return page(dossier, "", "", List.of()).addObject("impossible", impossible.getMessage());
        }
        return page(dossier, apologies.proposal(dossier).toString(), "", List.of());
    }

    @PostMapping
    ModelAndView apologise(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String newDue,
            @RequestParam(defaultValue = "") String reason,
            Principal principal) {
        Dossier dossier = apologies.see(number, principal.getName());
        try {
            LocalDate day = day(newDue);
            Retry.onConflict(() -> apologies.apologise(number, day, reason, principal.getName()));
        } catch (InputProblem problem) {
            return refused(page(dossier, newDue, reason, problem.entries()));
        } catch (Conflict impossible) {
            return refused(page(dossier, newDue, reason, List.of()).addObject("impossible", impossible.getMessage()));
        }
        return new ModelAndView("redirect:/can-bo/ho-so/" + number + "#van-ban");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InputProblem("newDue", "Chọn ngày hẹn mới, ví dụ 25/05/2020.");
        }
    }

    private ModelAndView page(Dossier dossier, String newDue, String reason, List<InputProblem.Entry> problems) {
        LocalDate due = dossier.dueOn();
        return new ModelAndView("intake/apology")
                .addObject("d", dossier)
                .addObject("newDue", newDue)
                .addObject("reason", reason)
                .addObject("problems", problems)
                .addObject("tooLate", due != null && !clock.today().isBefore(due))
                .addObject("earliest", clock.today().plusDays(1).toString());
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
