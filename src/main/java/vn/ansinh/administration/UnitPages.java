package vn.ansinh.administration;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.ManagedUnit;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitFilter;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.UnitRegister;
import vn.ansinh.organisation.UnitValues;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** The units in the administrator's reach: found, looked at, changed, added. */
@Controller
@RequestMapping("/quan-tri/don-vi")
class UnitPages {

    private static final int A_PAGE = 50;
    private static final int EVENTS = 20;

    private final UnitRegister register;
    private final Units units;
    private final UnitOptions options;
    private final AuditTrail trail;
    private final AppClock clock;

    UnitPages(UnitRegister register, Units units, UnitOptions options, AuditTrail trail, AppClock clock) {
        this.register = register;
        this.units = units;
        this.options = options;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam Map<String, String> params,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal administrator) {
        Typed typed = new Typed(params);
        UnitFilter filter = new UnitFilter(
                typed.lineOrNull("tim"),
                typed.choiceOrNull("loai", UnitKind.class),
                typed.line("ca-het-hieu-luc").equals("true"));
        List<Unit> found = register.list(filter, administrator.getName());
        int pages = Math.max(1, (found.size() + A_PAGE - 1) / A_PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        return new ModelAndView("administration/units")
                .addObject("typed", typed)
                .addObject("kinds", UnitKind.values())
                .addObject("found", found.subList((shown - 1) * A_PAGE, Math.min(shown * A_PAGE, found.size())))
                .addObject("total", found.size())
                .addObject("page", shown)
                .addObject("pages", pages)
                .addObject("units", units)
                .addObject("today", clock.today());
    }

    @GetMapping("/them")
    ModelAndView form(@RequestParam(name = "thuoc", defaultValue = "") String parentId, Principal administrator) {
        Typed typed = new Typed(Map.of("parentId", parentId)).with("validFrom", clock.today());
        return form(typed, administrator);
    }

    private ModelAndView form(Typed typed, Principal administrator) {
        return new ModelAndView("administration/unit-new")
                .addObject("typed", typed)
                .addObject("kinds", UnitRegister.kindsToAdd())
                .addObject("unitOptions", options.of(administrator.getName()));
    }

    @PostMapping("/them")
    ModelAndView add(@RequestParam Map<String, String> params, Principal administrator, RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        AtomicReference<String> id = new AtomicReference<>("");
        ModelAndView answer = Answers.of(
                () -> {
                    UnitKind kind = typed.choice("kind", UnitKind.class);
                    UnitValues values = values(typed, true);
                    typed.orThrow();
                    id.set(register.add(
                            kind,
                            typed.line("code"),
                            typed.line("parentId"),
                            values,
                            new Actor(administrator.getName(), null)));
                },
                "/quan-tri/don-vi",
                "Đã thêm đơn vị.",
                redirect,
                fresh -> form(typed, administrator));
        String added = id.get();
        if (added != null && !added.isEmpty()) {
            answer.setViewName("redirect:/quan-tri/don-vi/" + added);
        }
        return answer;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id, Principal administrator) {
        ManagedUnit managed = register.get(id, administrator.getName());
        Unit unit = managed.unit();
        Typed stored = new Typed(Map.of("name", unit.name()))
                .with("agencyCode", unit.agencyCode())
                .with("phone", unit.phone())
                .with("validTo", unit.validTo());
        return show(unit, managed.version(), stored);
    }

    private ModelAndView show(Unit unit, int version, Typed typed) {
        return new ModelAndView("administration/unit")
                .addObject("unit", unit)
                .addObject("version", version)
                .addObject("typed", typed)
                .addObject("mayEnd", UnitRegister.mayEnd(unit.kind()))
                .addObject("parent", unit.parentId() == null ? null : units.get(unit.parentId()))
                .addObject("children", register.children(unit.id()))
                .addObject("successors", units.successors(unit.id()))
                .addObject("today", clock.today())
                .addObject("events", trail.list(AuditKind.Subject.UNIT, unit.id(), null, EVENTS));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam Map<String, String> params,
            Principal administrator,
            RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        return Answers.of(
                () -> {
                    UnitValues values = values(typed, false);
                    typed.orThrow();
                    register.change(id, typed.version(), values, new Actor(administrator.getName(), null));
                },
                "/quan-tri/don-vi/" + id,
                "Đã lưu thông tin đơn vị.",
                redirect,
                fresh -> {
                    ManagedUnit now = register.get(id, administrator.getName());
                    return show(now.unit(), fresh ? now.version() : typed.version(), typed);
                });
    }

    /** The first day stays as it is, once the unit is there. */
    private static UnitValues values(Typed typed, boolean isNew) {
        return new UnitValues(
                typed.line("name"),
                typed.lineOrNull("agencyCode"),
                typed.lineOrNull("phone"),
                isNew ? typed.day("validFrom") : LocalDate.EPOCH,
                typed.dayOrNull("validTo"));
    }
}
