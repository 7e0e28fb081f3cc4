package vn.ansinh.administration;

import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.organisation.ManagedOfficer;
import vn.ansinh.organisation.OfficerRegister;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.RolePeriod;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;

/** An officer's roles: one more from a day to a day, and the last day of one. */
@Controller
@RequestMapping("/quan-tri/can-bo/{username}/vai-tro")
class RolePages {

    private final OneOfficer one;
    private final OfficerRegister register;
    private final Units units;
    private final AppClock clock;

    RolePages(OneOfficer one, OfficerRegister register, Units units, AppClock clock) {
        this.one = one;
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    /** What the forms ask of a role; complete only when {@link Typed#orThrow} does not throw. */
    static RolePeriod period(Typed typed) {
        return new RolePeriod(
                typed.line("unitId"),
                typed.choice("role", Role.class),
                typed.day("validFrom"),
                typed.dayOrNull("validTo"));
    }

    @PostMapping
    ModelAndView grant(
            @PathVariable String username,
            @RequestParam Map<String, String> params,
            Principal administrator,
            RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        return Answers.of(
                () -> {
                    RolePeriod role = period(typed);
                    typed.orThrow();
                    register.grant(username, typed.version(), role, new Actor(administrator.getName(), null));
                },
                "/quan-tri/can-bo/" + username,
                "Đã giao vai trò.",
                redirect,
                fresh -> one.page(username, typed, true, fresh, administrator.getName()));
    }

    @GetMapping("/thoi")
    ModelAndView askEnd(
            @PathVariable String username, @RequestParam Map<String, String> params, Principal administrator) {
        Typed typed = new Typed(params);
        return askEnd(username, typed.with("lastDay", clock.today()), true, administrator);
    }

    private ModelAndView askEnd(String username, Typed typed, boolean fresh, Principal administrator) {
        ManagedOfficer officer = one.get(username, administrator.getName());
        RolePeriod role = officer.roles().stream()
                .filter(period -> period.unitId().equals(typed.line("unitId"))
                        && period.role().name().equals(typed.line("role"))
                        && period.validFrom().toString().equals(typed.line("from")))
                .findFirst()
                .orElseThrow(() -> new Conflict("Cán bộ không có vai trò này nữa."));
        return new ModelAndView("administration/role-end")
                .addObject("officer", officer)
                .addObject("version", fresh ? officer.version() : typed.version())
                .addObject("role", role)
                .addObject("unitName", units.name(role.unitId()))
                .addObject("typed", typed);
    }

    @PostMapping("/thoi")
    ModelAndView end(
            @PathVariable String username,
            @RequestParam Map<String, String> params,
            Principal administrator,
            RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        return Answers.of(
                () -> {
                    RolePeriod ended = new RolePeriod(
                            typed.line("unitId"),
                            typed.choice("role", Role.class),
                            typed.day("from"),
                            typed.day("lastDay"));
                    typed.orThrow();
                    register.end(username, typed.version(), ended, new Actor(administrator.getName(), null));
                },
                "/quan-tri/can-bo/" + username,
                "Đã đặt ngày cuối của vai trò.",
                redirect,
                fresh -> askEnd(username, typed, fresh, administrator));
    }
}
