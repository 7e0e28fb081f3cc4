package vn.ansinh.administration;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.ProcedurePublishing;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** The versions of the procedures, and the last day on which one takes applications. */
@Controller
@RequestMapping("/quan-tri/thu-tuc")
class ProcedureAdminPages {

    private static final int EVENTS = 20;

    private final Procedures procedures;
    private final ProcedurePublishing publishing;
    private final Administrators administrators;
    private final AuditTrail trail;
    private final AppClock clock;

    ProcedureAdminPages(
            Procedures procedures,
            ProcedurePublishing publishing,
            Administrators administrators,
            AuditTrail trail,
            AppClock clock) {
        this.procedures = procedures;
        this.publishing = publishing;
        this.administrators = administrators;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Principal administrator) {
        Map<String, List<Procedure>> byCode = procedures.all().stream()
                .collect(Collectors.groupingBy(Procedure::code, TreeMap::new, Collectors.toList()));
        return new ModelAndView("administration/procedures")
                .addObject("byCode", byCode)
                .addObject("province", isProvince(administrator))
                .addObject("today", clock.today());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id, Principal administrator) {
        Procedure procedure = procedures.get(id);
        return new ModelAndView("administration/procedure")
                .addObject("procedure", procedure)
                .addObject("text", publishing.textOf(procedure))
                .addObject("province", isProvince(administrator))
                .addObject("today", clock.today())
                .addObject("events", trail.list(AuditKind.Subject.PROCEDURE, id, null, EVENTS));
    }

    @GetMapping("/{id}/dong")
    ModelAndView askClose(@PathVariable String id) {
        Procedure procedure = procedures.get(id);
        Typed typed = new Typed(Map.of()).with("lastDay", clock.today()).with("seen", procedure.receivedTo());
        return askClose(procedure, typed);
    }

    private ModelAndView askClose(Procedure procedure, Typed typed) {
        return new ModelAndView("administration/procedure-close")
                .addObject("procedure", procedure)
                .addObject("typed", typed);
    }

    @PostMapping("/{id}/dong")
    ModelAndView close(
            @PathVariable String id,
            @RequestParam Map<String, String> params,
            Principal administrator,
            RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        return Answers.of(
                () -> {
                    var lastDay = typed.day("lastDay");
                    var seen = typed.dayOrNull("seen");
                    typed.orThrow();
                    publishing.close(id, seen, lastDay, new Actor(administrator.getName(), null));
                },
                "/quan-tri/thu-tuc/" + id,
                "Đã đặt ngày nhận cuối.",
                redirect,
                fresh -> {
                    if (fresh) {
                        procedures.reload();
                    }
                    Procedure now = procedures.get(id);
                    return askClose(now, fresh ? typed.with("seen", now.receivedTo()) : typed);
                });
    }

    private boolean isProvince(Principal administrator) {
        return administrators.reachOf(administrator.getName()).isProvince();
    }
}
