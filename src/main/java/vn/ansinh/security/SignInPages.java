package vn.ansinh.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form, and where each role starts its day. */
@Controller
class SignInPages {

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String signIn(
            @Nullable Authentication officer,
            @RequestParam(name = "loi", required = false) @Nullable String failed,
            @RequestParam(name = "da-thoat", required = false) @Nullable String left,
            Model model) {
        if (officer != null) {
            return "redirect:/";
        }
        model.addAttribute("failed", failed != null);
        model.addAttribute("left", left != null);
        return "security/sign-in";
    }

    @GetMapping("/")
    String start(@Nullable Authentication officer) {
        if (officer == null) {
            return "redirect:/tra-cuu";
        }
        if (holds(officer, "ADMINISTRATOR")) {
            return "redirect:/quan-tri";
        }
        return holds(officer, "SUPERVISOR") ? "redirect:/giam-sat" : "redirect:/camunda/app/tasklist/default/";
    }

    private static boolean holds(Authentication officer, String role) {
        return officer.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(("ROLE_" + role)::equals);
    }
}
