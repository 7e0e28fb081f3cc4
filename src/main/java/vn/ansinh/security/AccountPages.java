package vn.ansinh.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.InputProblem;

/** An officer's own account: who one is here, and the password. */
@Controller
@RequestMapping(Doors.ACCOUNT)
class AccountPages {

    private final Officers officers;
    private final Units units;
    private final OfficerAccounts known;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final AfterSignIn session;
    private final SignInLimit limit;
    private final KnownDevice devices;

    AccountPages(
            Officers officers,
            Units units,
            OfficerAccounts known,
            Accounts accounts,
            SecondFactors factors,
            AfterSignIn session,
            SignInLimit limit,
            KnownDevice devices) {
        this.officers = officers;
        this.units = units;
        this.known = known;
        this.accounts = accounts;
        this.factors = factors;
        this.session = session;
        this.limit = limit;
        this.devices = devices;
    }

    /** A role as the page says it. */
    public record RoleLine(String role, String unit) {}

    @GetMapping
    String own(@AuthenticationPrincipal OfficerDetails officer, Model model) {
        String username = officer.getUsername();
        Officer self = officers.find(username).orElseThrow();
        List<RoleLine> roles = officers.membershipsOf(username).stream()
                .map(held -> new RoleLine(held.role().vietnamese(), units.name(held.unitId())))
                .toList();
        Account account = known.account(username);
        model.addAttribute("username", username);
        model.addAttribute("fullName", self.fullName());
        model.addAttribute("jobTitle", self.title());
        model.addAttribute("roles", roles);
        model.addAttribute("local", account.isLocal());
        model.addAttribute("factor", account.factorSecret() != null);
        model.addAttribute("codesLeft", factors.codesLeft(username));
        return "security/account";
    }

    @GetMapping("/mat-khau")
    String password(@AuthenticationPrincipal OfficerDetails officer, Model model) {
        return passwordPage(officer, model, List.of());
    }

    @PostMapping("/mat-khau")
    String changePassword(
            @AuthenticationPrincipal OfficerDetails officer,
            @RequestParam(name = "former", defaultValue = "") String former,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "repeated", defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String username = officer.getUsername();
        boolean first = officer.pending() == Step.PASSWORD;
        try {
            limit.change(
                    username,
                    devices.details(request, username, false),
                    () -> accounts.changePassword(username, first ? null : former, password, repeated));
        } catch (InputProblem problem) {
            return passwordPage(officer, model, problem.entries());
        } catch (SignInDelayed delayed) {
            return passwordPage(
                    officer, model, List.of(new InputProblem.Entry("", String.valueOf(delayed.getMessage()))));
        }
        session.renew(request, response, username, officer.factorGiven());
        next.addFlashAttribute("done", "Đã đổi mật khẩu. Các phiên đăng nhập khác của bạn đã kết thúc.");
        return first ? "redirect:" + wanted(request, response) : "redirect:" + Doors.ACCOUNT;
    }

    private String passwordPage(OfficerDetails officer, Model model, List<InputProblem.Entry> problems) {
        if (!known.account(officer.getUsername()).isLocal()) {
            return "redirect:" + Doors.ACCOUNT;
        }
        model.addAttribute("username", officer.getUsername());
        model.addAttribute("first", officer.pending() == Step.PASSWORD);
        model.addAttribute("shortest", PasswordRules.SHORTEST);
        model.addAttribute("problems", problems);
        return "security/password";
    }

    /** The page that was asked for before a step had to be done. */
    static String wanted(HttpServletRequest request, HttpServletResponse response) {
        var saved = Doors.PAGES_ONLY.getRequest(request, response);
        return saved == null ? "/" : saved.getRedirectUrl();
    }
}
