package vn.ansinh.teamwork;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.organisation.Absence;
import vn.ansinh.organisation.Absences;
import vn.ansinh.organisation.NewAbsence;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Retry;

/** Being away: an officer's own page, and for the head of a unit that of the unit's officers. */
@Controller
@RequestMapping("/can-bo/vang-mat")
class AbsencePages {

    private final Absences absences;
    private final Officers officers;
    private final AppClock clock;

    AbsencePages(Absences absences, Officers officers, AppClock clock) {
        this.absences = absences;
        this.officers = officers;
        this.clock = clock;
    }

    /** As typed. */
    record Typed(String deputy, String fromOn, String toOn, String reason) {}

    /** An absence with names. */
    record Row(long id, String officer, String deputy, String days, String reason, boolean today) {}

    @GetMapping
    ModelAndView page(@RequestParam(name = "can-bo", required = false) @Nullable String whose, Principal me) {
        String today = clock.today().toString();
        return page(chosen(whose, me.getName()), new Typed("", today, today, ""), List.of(), me);
    }

    private ModelAndView page(String whose, Typed typed, List<InputProblem.Entry> problems, Principal me) {
        List<Officer> mine = absences.officersOf(me.getName());
        if (!whose.equals(me.getName())
                && mine.stream().noneMatch(o -> o.username().equals(whose))) {
            throw new NotAllowed("Chỉ người đứng đầu đơn vị đăng ký vắng mặt cho cán bộ của đơn vị.");
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        problems.forEach(entry -> wrong.putIfAbsent(entry.field(), entry.message()));
        ModelAndView page = new ModelAndView("teamwork/absence");
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page.addObject("me", me.getName())
                .addObject("whose", whose)
                .addObject("whoseName", name(whose))
                .addObject("officers", mine)
                .addObject("deputies", absences.deputiesFor(whose))
                .addObject("absences", rows(absences.visibleTo(me.getName())))
                .addObject("standingIn", rows(absences.forDeputy(me.getName())))
                .addObject("typed", typed)
                .addObject("problems", problems)
                .addObject("wrong", wrong);
    }

    @PostMapping
    ModelAndView set(
            @RequestParam(name = "can-bo", required = false) @Nullable String whose,
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(defaultValue = "") String fromOn,
            @RequestParam(defaultValue = "") String toOn,
            @RequestParam(defaultValue = "") String reason,
            Principal me) {
        String username = chosen(whose, me.getName());
        NewAbsence wanted = new NewAbsence(username, deputy, day(fromOn), day(toOn), reason);
        try {
            Retry.onConflict(() -> absences.set(wanted, new Actor(me.getName(), null)));
        } catch (InputProblem problem) {
            return page(username, new Typed(deputy, fromOn, toOn, reason), problem.entries(), me);
        }
        return new ModelAndView("redirect:/can-bo/vang-mat");
    }

    @PostMapping("/{id}/ket-thuc")
    String end(@PathVariable long id, Principal me) {
        absences.end(id, new Actor(me.getName(), null));
        return "redirect:/can-bo/vang-mat";
    }

    private List<Row> rows(List<Absence> all) {
        return all.stream()
                .map(a -> new Row(
                        a.id(),
                        name(a.username()),
                        name(a.deputy()),
                        a.days(),
                        a.reason(),
                        !a.fromOn().isAfter(clock.today())))
                .toList();
    }

    private String chosen(@Nullable String whose, String me) {
        if (whose == null || whose.isBlank()) {
            return me;
        }
        return officers.find(whose).map(Officer::username).orElseThrow(() -> new NotFound("Không có cán bộ này."));
    }

    private String name(String username) {
        return officers.find(username).map(Officer::fullName).orElse(username);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
