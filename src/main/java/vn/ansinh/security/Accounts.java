package vn.ansinh.security;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** Passwords, and what an administrator does to an account that its officer cannot use any more. */
@Service
public class Accounts {

    private static final int ONE_TIME_GROUPS = 4;

    private final AccountMapper mapper;
    private final Officers officers;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final AuditTrail trail;

    Accounts(AccountMapper mapper, Officers officers, PasswordEncoder encoder, PasswordRules rules, AuditTrail trail) {
        this.mapper = mapper;
        this.officers = officers;
        this.encoder = encoder;
        this.rules = rules;
        this.trail = trail;
    }

    /**
     * Gives the officer a random password that must be changed at the next sign-in, and ends the officer's sessions.
     *
     * @return the password, to be shown once
     * @throws NotFound when there is no such officer
     * @throws Conflict when the officer signs in at the province's own provider and has no password here
     */
    @Transactional
    public String resetPassword(String username, Actor by) {
        Account account = locked(username);
        if (!account.isLocal()) {
            throw new Conflict("%s đăng nhập bằng tài khoản của tỉnh: mật khẩu đặt lại ở hệ thống đó, không phải ở đây."
                    .formatted(username));
        }
        String password = RandomText.groups(ONE_TIME_GROUPS);
        mapper.updatePassword(username, encoder.encode(password));
        mapper.update(account.withPassword(true).withNextVersion());
        trail.record(AuditKind.PASSWORD_RESET, username, "Mật khẩu dùng một lần, phải đổi khi đăng nhập", by);
        return password;
    }

    /**
     * Takes a lost second factor away, with its recovery codes; where one is required, the next sign-in asks for a new one.
     *
     * @throws NotFound when there is no such officer
     */
    @Transactional
    public void clearSecondFactor(String username, Actor by) {
        Account account = locked(username);
        mapper.deleteRecoveryCodes(username);
        mapper.update(account.withFactor(null, null).withNextVersion());
        trail.record(AuditKind.SECOND_FACTOR_CLEARED, username, null, by);
    }

    /**
     * The officer's own new password; the officer's other sessions end.
     *
     * @param former null when the one in use works only once: it has just been given
     * @throws InputProblem when something has to be mended
     */
    @Transactional
    void changePassword(String username, @Nullable String former, String password, String repeated) {
        Account account = locked(username);
        Officer officer = officers.find(username).orElseThrow();
        List<InputProblem.Entry> problems = new ArrayList<>();
        if (former != null && !encoder.matches(former, officer.passwordHash())) {
            problems.add(new InputProblem.Entry("former", "Mật khẩu đang dùng không đúng."));
        } else {
            String problem =
                    rules.problemOf(password, officer, typed -> encoder.matches(typed, officer.passwordHash()));
            if (problem != null) {
                problems.add(new InputProblem.Entry("password", problem));
            } else if (!password.equals(repeated)) {
                problems.add(new InputProblem.Entry("repeated", "Hai lần nhập mật khẩu mới không giống nhau."));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        mapper.updatePassword(username, encoder.encode(password));
        mapper.update(account.withPassword(false).withNextVersion());
        trail.record(AuditKind.PASSWORD_CHANGED, username, null, new Actor(username, null));
    }

    private Account locked(String username) {
        if (officers.find(username).isEmpty()) {
            throw new NotFound("Không có cán bộ nào có tên đăng nhập %s.".formatted(username));
        }
        mapper.insertMissing(username, Account.Source.LOCAL);
        return mapper.lock(username);
    }
}
