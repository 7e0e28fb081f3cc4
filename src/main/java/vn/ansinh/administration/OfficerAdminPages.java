package vn.ansinh.administration;

import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.organisation.ManagedOfficer;
import vn.ansinh.organisation.OfficerRegister;
import vn.ansinh.security.Accounts;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;

/** One officer: name, title and account. */
@Controller
@RequestMapping("/quan-tri/can-bo/{username}")
class OfficerAdminPages {

    private final OneOfficer one;
    private final OfficerRegister register;
    private final Accounts accounts;

    OfficerAdminPages(OneOfficer one, OfficerRegister register, Accounts accounts) {
        this.one = one;
        this.register = register;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String username, Principal administrator) {
        return one.page(username, administrator.getName());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String username,
            @RequestParam Map<String, String> params,
            Principal administrator,
            RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        return Answers.of(
                () -> register.change(
                        username,
                        typed.version(),
                        typed.line("fullName"),
                        typed.lineOrNull("title"),
                        actor(administrator)),
                "/quan-tri/can-bo/" + username,
                "Đã lưu thông tin cán bộ.",
                redirect,
                fresh -> one.page(username, typed, false, fresh, administrator.getName()));
    }

    @GetMapping("/tai-khoan/{step}")
    ModelAndView ask(@PathVariable String username, @PathVariable String step, Principal administrator) {
        ManagedOfficer officer = one.get(username, administrator.getName());
        return ask(officer, officer.version(), step(step));
    }

    private static ModelAndView ask(ManagedOfficer officer, int version, AccountStep step) {
        return new ModelAndView("administration/officer-step")
                .addObject("officer", officer)
                .addObject("version", version)
                .addObject("step", step);
    }

    @PostMapping("/tai-khoan/{step}")
    ModelAndView perform(
            @PathVariable String username,
            @PathVariable("step") String path,
            @RequestParam Map<String, String> params,
            Principal administrator,
            RedirectAttributes redirect) {
        AccountStep step = step(path);
        Typed typed = new Typed(params);
        ManagedOfficer officer = one.get(username, administrator.getName());
        if (!officer.mayTouchAccount()) {
            throw new NotAllowed(
                    officer.own()
                            ? "Đây là tài khoản của bạn: mật khẩu và xác thực hai bước đổi ở trang tài khoản của bạn,"
                                    + " việc khóa do quản trị viên khác làm."
                            : "Cán bộ này còn làm việc ở đơn vị ngoài phạm vi của bạn: tài khoản do quản trị viên cấp"
                                    + " trên quản lý.");
        }
        return Answers.of(
                () -> {
                    switch (step) {
                        case DISABLE -> register.setActive(username, typed.version(), false, actor(administrator));
                        case ENABLE -> register.setActive(username, typed.version(), true, actor(administrator));
                        case RESET_PASSWORD ->
                            redirect.addFlashAttribute(
                                    "password", accounts.resetPassword(username, actor(administrator)));
                        case CLEAR_FACTOR -> accounts.clearSecondFactor(username, actor(administrator));
                    }
                },
                "/quan-tri/can-bo/" + username,
                step.label() + ": đã xong.",
                redirect,
                fresh -> {
                    ManagedOfficer now = one.get(username, administrator.getName());
                    return ask(now, now.version(), step);
                });
    }

    private static AccountStep step(String path) {
        return Arrays.stream(AccountStep.values())
                .filter(step -> step.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có trang này."));
    }

    private static Actor actor(Principal administrator) {
        return new Actor(administrator.getName(), null);
    }
}
