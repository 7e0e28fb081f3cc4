package vn.ansinh.administration;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.clock.Holidays;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.organisation.AuditEvent;
import vn.ansinh.organisation.AuditFilter;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Reach;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;

/** Where an administrator begins, and what was changed by whom. */
@Controller
@RequestMapping("/quan-tri")
class AdministrationPages {

    private static final int A_PAGE = 50;

    private final Administrators administrators;
    private final Holidays holidays;
    private final AuditTrail trail;
    private final Units units;

    AdministrationPages(Administrators administrators, Holidays holidays, AuditTrail trail, Units units) {
        this.administrators = administrators;
        this.holidays = holidays;
        this.trail = trail;
        this.units = units;
    }

    @GetMapping
    ModelAndView home(Principal administrator) {
        Reach reach = administrators.reachOf(administrator.getName());
        return new ModelAndView("administration/home")
                .addObject(
                        "unitNames",
                        reach.own().stream().map(units::name).sorted().toList())
                .addObject("province", reach.isProvince())
                .addObject("missingYears", holidays.missingYears());
    }

    @GetMapping("/nhat-ky")
    ModelAndView trail(
            @RequestParam Map<String, String> params,
            @RequestParam(name = "truoc", required = false) @Nullable Long before,
            Principal administrator) {
        Typed typed = new Typed(params);
        List<AuditEvent> found = trail.find(filter(typed, administrator), before, A_PAGE + 1);
        List<AuditEvent> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        return new ModelAndView("administration/trail")
                .addObject("typed", typed)
                .addObject("subjects", AuditKind.Subject.values())
                .addObject("events", shown)
                .addObject("first", before == null)
                .addObject("next", found.size() > A_PAGE ? shown.get(A_PAGE - 1).id() : null);
    }

    private AuditFilter filter(Typed typed, Principal administrator) {
        Reach reach = administrators.reachOf(administrator.getName());
        LocalDate to = typed.dayOrNull("den");
        return new AuditFilter(
                typed.choiceOrNull("loai", AuditKind.Subject.class),
                ascii(typed.lineOrNull("doi-tuong")),
                ascii(typed.lineOrNull("nguoi")),
                start(typed.dayOrNull("tu")),
                start(to == null ? null : to.plusDays(1)),
                reach.isProvince() ? null : reach.units().stream().map(Unit::id).toList());
    }

    /** The columns hold ASCII only, and the server refuses to compare them with anything else. */
    private static @Nullable String ascii(@Nullable String text) {
        return text == null ? null : text.replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(AppClock.ZONE).toInstant();
    }
}
