package vn.ansinh.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.ProvidedOfficers;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.VietnameseText;

/** Makes an officer of whom the provider has signed in, with the roles of the provider's groups, or says why not. */
@Service
class ProviderSignIn {

    private static final String REFUSED = "Không đăng nhập được bằng tài khoản của tỉnh: ";
    private static final int LONGEST_NAME = 120;

    private final OfficerAccounts accounts;
    private final AccountMapper mapper;
    private final Officers officers;
    private final ProvidedOfficers provided;
    private final Units units;
    private final PasswordEncoder encoder;
    private final SecuritySettings settings;
    private final AuditTrail trail;
    private final AppClock clock;

    ProviderSignIn(
            OfficerAccounts accounts,
            AccountMapper mapper,
            Officers officers,
            ProvidedOfficers provided,
            Units units,
            PasswordEncoder encoder,
            SecuritySettings settings,
            AuditTrail trail,
            AppClock clock) {
        this.accounts = accounts;
        this.mapper = mapper;
        this.officers = officers;
        this.provided = provided;
        this.units = units;
        this.encoder = encoder;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Either the officer, or the reason of the refusal in words for the user. */
    record Result(
            @Nullable OfficerDetails officer, @Nullable String refusal) {}

    @Transactional
    Result signIn(@Nullable String username, @Nullable String fullName, List<String> groups) {
        if (username == null || !username.matches("[a-z][a-z0-9._-]{1,63}")) {
            return new Result(null, REFUSED + "tên tài khoản bên đó không dùng được ở đây. Hãy báo quản trị viên.");
        }
        Optional<Officer> known = officers.find(username);
        ProvidedGroups ours = ProvidedGroups.of(groups, settings.oidc().groupsUnder(), units, clock.today());
        String problem = problem(username, known, ours);
        if (problem != null) {
            if (known.isPresent()
                    && !accounts.account(username).isLocal()
                    && ours.roles().isEmpty()) {
                provided.update(username, known.get().fullName(), ours.roles());
            }
            trail.record(AuditKind.SIGN_IN_REFUSED, username, problem, Actor.SYSTEM);
            return new Result(null, REFUSED + problem);
        }
        String name = name(username, fullName);
        if (known.isEmpty()) {
            provided.add(username, name, encoder.encode(RandomText.groups(8)));
            mapper.insertMissing(username, Account.Source.OIDC);
        }
        provided.update(username, name, ours.roles());
        return new Result(accounts.load(username, true).orElseThrow(), null);
    }

    private @Nullable String problem(String username, Optional<Officer> known, ProvidedGroups ours) {
        if (known.isPresent() && accounts.account(username).isLocal()) {
            return "tên %s đã là một tài khoản riêng của hệ thống này. Hãy đăng nhập bằng mật khẩu ở đây, hoặc báo quản trị viên."
                    .formatted(username);
        }
        if (known.isPresent() && !known.get().active()) {
            return "tài khoản đã khóa. Hãy liên hệ quản trị viên của đơn vị.";
        }
        if (!ours.unknown().isEmpty()) {
            return "nhóm %s không ứng với vai trò hoặc đơn vị nào đang hoạt động. Hãy báo quản trị viên của tỉnh."
                    .formatted(String.join(", ", ours.unknown()));
        }
        return ours.roles().isEmpty()
                ? "tài khoản chưa được giao vai trò nào trong hệ thống này. Hãy báo quản trị viên của tỉnh."
                : null;
    }

    private static String name(String username, @Nullable String fullName) {
        String name = fullName == null ? "" : VietnameseText.nfc(fullName);
        if (name.isEmpty()) {
            return username;
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
