package vn.ansinh.security;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.NotFound;

/** What an administrator does to an account that its officer cannot use any more. */
@Service
public class Accounts {

    private static final int ONE_TIME_GROUPS = 4;

    private final AccountMapper mapper;
    private final Officers officers;
    private final PasswordEncoder encoder;
    private final AuditTrail trail;

    Accounts(AccountMapper mapper, Officers officers, PasswordEncoder encoder, AuditTrail trail) {
        this.mapper = mapper;
        this.officers = officers;
        this.encoder = encoder;
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
        mapper.update(new Account(
                username,
                account.source(),
                true,
                account.credentialVersion() + 1,
                account.factorSecret(),
                account.factorStep()));
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
        mapper.update(new Account(
                username, account.source(), account.mustChange(), account.credentialVersion() + 1, null, null));
        trail.record(AuditKind.SECOND_FACTOR_CLEARED, username, null, by);
    }

    private Account locked(String username) {
        if (officers.find(username).isEmpty()) {
            throw new NotFound("Không có cán bộ nào có tên đăng nhập %s.".formatted(username));
        }
        mapper.insertMissing(username, Account.Source.LOCAL);
        return mapper.lock(username);
    }
}
