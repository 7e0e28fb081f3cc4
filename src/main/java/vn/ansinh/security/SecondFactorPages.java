package vn.ansinh.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.QrPicture;

/** Setting up the second factor, new recovery codes, and taking it away where nobody requires it. */
@Controller
@RequestMapping(SecondFactorPages.PATH)
class SecondFactorPages {

    static final String PATH = Doors.ACCOUNT + "/hai-buoc";

    private static final String SECRET = SecondFactorPages.class.getName() + ".secret";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactors factors;
    private final Accounts accounts;
    private final OfficerAccounts known;
    private final SignInLimit limit;
    private final KnownDevice devices;
    private final AfterSignIn session;

    SecondFactorPages(
            SecondFactors factors,
            Accounts accounts,
            OfficerAccounts known,
            SignInLimit limit,
            KnownDevice devices,
            AfterSignIn session) {
        this.factors = factors;
        this.accounts = accounts;
        this.known = known;
        this.limit = limit;
        this.devices = devices;
        this.session = session;
    }

    @GetMapping
    String page(@AuthenticationPrincipal OfficerDetails officer, HttpServletRequest request, Model model) {
        Account account = known.account(officer.getUsername());
        if (!account.isLocal()) {
            return "redirect:" + Doors.ACCOUNT;
        }
        return account.factorSecret() == null ? enrol(officer, request, model) : manage(officer, model);
    }

    @PostMapping
    String set(
            @AuthenticationPrincipal OfficerDetails officer,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Account account = known.account(officer.getUsername());
        byte[] secret = secret(request);
        if (!account.isLocal() || account.factorSecret() != null) {
            return "redirect:" + PATH;
        }
        if (!factors.shows(secret, code)) {
            model.addAttribute(
                    "problem",
                    "Mã không đúng. Hãy xem mã đang hiện trong ứng dụng và giờ của điện thoại (phải đúng giờ), rồi nhập lại.");
            return enrol(officer, request, model);
        }
        model.addAttribute("codes", factors.set(officer.getUsername(), secret, code));
        request.getSession().removeAttribute(SECRET);
        session.renew(request, response, officer.getUsername(), true);
        model.addAttribute("next", AccountPages.wanted(request, response));
        return "security/recovery-codes";
    }

    @PostMapping("/ma-du-phong")
    String renewCodes(
            @AuthenticationPrincipal OfficerDetails officer,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            Model model) {
        if (!isRight(officer, code, request, model)) {
            return manage(officer, model);
        }
        model.addAttribute("codes", factors.renewCodes(officer.getUsername()));
        model.addAttribute("next", Doors.ACCOUNT);
        return "security/recovery-codes";
    }

    @PostMapping("/bo")
    String remove(
            @AuthenticationPrincipal OfficerDetails officer,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String username = officer.getUsername();
        if (!isRight(officer, code, request, model)) {
            return manage(officer, model);
        }
        accounts.clearSecondFactor(username, new Actor(username, null));
        session.renew(request, response, username, false);
        return "redirect:" + Doors.ACCOUNT;
    }

    private boolean isRight(OfficerDetails officer, String code, HttpServletRequest request, Model model) {
        String username = officer.getUsername();
        try {
            if (limit.code(username, devices.details(request, username, false), () -> factors.use(username, code))) {
                return true;
            }
            model.addAttribute("problem", "Mã không đúng, đã hết hạn hoặc đã dùng rồi. Hãy chờ mã mới và nhập lại.");
        } catch (SignInDelayed delayed) {
            model.addAttribute("problem", delayed.getMessage());
        }
        return false;
    }

    private String manage(OfficerDetails officer, Model model) {
        model.addAttribute("codesLeft", factors.codesLeft(officer.getUsername()));
        return "security/second-factor";
    }

    private static String enrol(OfficerDetails officer, HttpServletRequest request, Model model) {
        String secret = Totp.base32(secret(request));
        model.addAttribute("required", officer.pending() == Step.ENROL);
        model.addAttribute("secret", String.join(" ", List.of(secret.split("(?<=\\G.{4})"))));
        model.addAttribute(
                "picture",
                QrPicture.of("otpauth://totp/An%20Sinh:" + officer.getUsername() + "?secret=" + secret
                        + "&issuer=An%20Sinh&algorithm=SHA1&digits=6&period=30"));
        return "security/enrol";
    }

    /** The same until it is taken: a wrong code or a reload must not make the telephone's entry useless. */
    private static byte[] secret(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(SECRET) instanceof byte[] kept) {
            return kept;
        }
        byte[] fresh = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(fresh);
        session.setAttribute(SECRET, fresh);
        return fresh;
    }
}
