package vn.ansinh.intake;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ansinh.dossier.Feedbacks;
import vn.ansinh.dossier.OpenFeedback;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.shared.AppClock;

/** What applicants told about dossiers of the officer's counters and nobody has answered. */
@Controller
class OpinionPages {

    private final Officers officers;
    private final Feedbacks feedbacks;
    private final AppClock clock;

    OpinionPages(Officers officers, Feedbacks feedbacks, AppClock clock) {
        this.officers = officers;
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    @GetMapping("/can-bo/y-kien")
    String list(Principal principal, Model model) {
        List<OpenFeedback> open = feedbacks.listOpen(counters(principal));
        model.addAttribute("opinions", open);
        model.addAttribute("today", clock.today());
        return "intake/opinions";
    }

    private List<String> counters(Principal principal) {
        return officers.membershipsOf(principal.getName()).stream()
                .filter(membership -> membership.role() == Role.RECEIVER)
                .map(Membership::unitId)
                .distinct()
                .toList();
    }
}
