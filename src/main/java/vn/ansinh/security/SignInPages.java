package vn.ansinh.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form, its second page for the code, and where each role starts its day. */
@Controller
class SignInPages {

    private static final String CODE = Doors.SIGN_IN + "/ma";

    private final SecondFactors factors;
    private final SignInLimit limit;
    private final KnownDevice devices;
    private final AfterSignIn after;
    private final Provider provider;

    SignInPages(SecondFactors factors, SignInLimit limit, KnownDevice devices, AfterSignIn after, Provider provider) {
        this.factors = factors;
        this.limit = limit;
        this.devices = devices;
        this.after = after;
        this.provider = provider;
    }

    @GetMapping(Doors.SIGN_IN)
    String signIn(
            @Nullable Authentication officer,
            @RequestParam(name = "loi", required = false) @Nullable String failed,
            @RequestParam(name = "da-thoat", required = false) @Nullable String left,
            HttpServletRequest request,
            Model model) {
        if (officer != null) {
            return "redirect:/";
        }
        model.addAttribute("failed", failed != null);
        model.addAttribute("attempt", FailedSignIn.take(request));
        model.addAttribute("left", left != null);
        model.addAttribute("provider", provider.signInPath());
        return "security/sign-in";
    }

    @GetMapping(CODE)
    String code(@AuthenticationPrincipal OfficerDetails officer) {
        return officer.pending() == Step.CODE ? "security/code" : "redirect:/";
    }

    @PostMapping(CODE)
    @Nullable
    String giveCode(
            @AuthenticationPrincipal OfficerDetails officer,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws ServletException, IOException {
        if (officer.pending() != Step.CODE) {
            return "redirect:/";
        }
        String username = officer.getUsername();
        try {
            if (limit.code(username, devices.details(request, username, false), () -> factors.use(username, code))) {
                after.onAuthenticationSuccess(request, response, after.renew(request, response, username, true));
                return null;
            }
            model.addAttribute("problem", "Mã không đúng, đã hết hạn hoặc đã dùng rồi. Hãy chờ mã mới và nhập lại.");
        } catch (SignInDelayed delayed) {
            model.addAttribute("problem", delayed.getMessage());
        }
        return "security/code";
    }

    @GetMapping("/")
    String start(@Nullable Authentication officer) {
        if (officer == null) {
            return "start";
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
