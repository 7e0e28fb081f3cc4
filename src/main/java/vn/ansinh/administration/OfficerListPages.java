package vn.ansinh.administration;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.organisation.NewAccount;
import vn.ansinh.organisation.OfficerFilter;
import vn.ansinh.organisation.OfficerRegister;
import vn.ansinh.organisation.OfficerSearch;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.RolePeriod;
import vn.ansinh.organisation.Units;
import vn.ansinh.security.Accounts;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Retry;

/** The officers of the administrator's units, and a new one. */
@Controller
@RequestMapping("/quan-tri/can-bo")
class OfficerListPages {

    private final OfficerSearch search;
    private final OfficerRegister register;
    private final Accounts accounts;
    private final UnitOptions options;
    private final Units units;
    private final AppClock clock;

    OfficerListPages(
            OfficerSearch search,
            OfficerRegister register,
            Accounts accounts,
            UnitOptions options,
            Units units,
            AppClock clock) {
        this.search = search;
        this.register = register;
        this.accounts = accounts;
        this.options = options;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam Map<String, String> params,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal administrator) {
        Typed typed = new Typed(params);
        OfficerFilter filter = new OfficerFilter(
                typed.lineOrNull("tim"),
                typed.lineOrNull("don-vi"),
                typed.choiceOrNull("vai-tro", Role.class),
                active(typed.line("tai-khoan")));
        return new ModelAndView("administration/officers")
                .addObject("typed", typed)
                .addObject("found", search.list(filter, page, administrator.getName()))
                .addObject("unitOptions", options.of(administrator.getName()))
                .addObject("roles", Role.values())
                .addObject("units", units)
                .addObject("today", clock.today());
    }

    private static @Nullable Boolean active(String choice) {
        return switch (choice) {
            case "mo" -> true;
            case "khoa" -> false;
            default -> null;
        };
    }

    @GetMapping("/them")
    ModelAndView form(Principal administrator) {
        return form(new Typed(Map.of()).with("validFrom", clock.today()), administrator);
    }

    private ModelAndView form(Typed typed, Principal administrator) {
        return new ModelAndView("administration/officer-new")
                .addObject("typed", typed)
                .addObject("unitOptions", options.of(administrator.getName()))
                .addObject("roles", Role.values());
    }

    @PostMapping("/them")
    ModelAndView add(@RequestParam Map<String, String> params, Principal administrator, RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        Actor actor = new Actor(administrator.getName(), null);
        String username = typed.line("username");
        return Answers.of(
                () -> {
                    RolePeriod role = RolePages.period(typed);
                    typed.orThrow();
                    register.add(
                            new NewAccount(username, typed.line("fullName"), typed.lineOrNull("title"), role), actor);
                    redirect.addFlashAttribute(
                            "password", Retry.onConflict(() -> accounts.resetPassword(username, actor)));
                },
                "/quan-tri/can-bo/" + username,
                "Đã thêm cán bộ " + typed.line("fullName") + ".",
                redirect,
                fresh -> form(typed, administrator));
    }
}
