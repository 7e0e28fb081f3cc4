package vn.ansinh.online;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ansinh.intake.Applications;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.NotFound;

/** Finding the procedure by one's situation, and what to know before starting. */
@Controller
@RequestMapping("/nop-ho-so")
class ProcedurePages {

    private final Applications applications;
    private final ProcedureViews views;

    ProcedurePages(Applications applications, ProcedureViews views) {
        this.applications = applications;
        this.views = views;
    }

    /** {@code text} leads to the procedure {@code code}. */
    record Situation(String text, String code, String procedure) {}

    @GetMapping
    String situations(Model model) {
        List<Procedure> open = applications.open();
        model.addAttribute(
                "situations",
                open.stream()
                        .flatMap(procedure -> situations(procedure).stream()
                                .map(text -> new Situation(text, procedure.code(), procedure.name())))
                        .toList());
        model.addAttribute("procedures", open);
        return "online/situations";
    }

    private static List<String> situations(Procedure procedure) {
        List<String> texts = procedure.situations();
        return texts == null ? List.of() : texts;
    }

    @GetMapping("/thu-tuc/{code}")
    String procedure(@PathVariable String code, Model model) {
        Procedure procedure = applications
                .open(code)
                .orElseThrow(() -> new NotFound("Thủ tục này hiện không nhận hồ sơ trực tuyến."));
        model.addAttribute("view", views.of(procedure));
        model.addAttribute("procedure", procedure);
        return "online/procedure";
    }
}
