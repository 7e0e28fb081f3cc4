package vn.ansinh.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;

/** Officers as Spring Security sees them, read anew each time. */
@Service
class OfficerAccounts implements UserDetailsService, UserDetailsPasswordService {

    private final Officers officers;
    private final AccountMapper mapper;
    private final SecuritySettings settings;

    OfficerAccounts(Officers officers, AccountMapper mapper, SecuritySettings settings) {
        this.officers = officers;
        this.mapper = mapper;
        this.settings = settings;
    }

    @Override
    public OfficerDetails loadUserByUsername(String username) {
        return load(username, false).orElseThrow(() -> new UsernameNotFoundException("Không có tài khoản này."));
    }

    Optional<OfficerDetails> load(String username, boolean factorGiven) {
        return officers.find(username).map(officer -> details(officer, factorGiven));
    }

    /** The same session now; empty when the account is gone, disabled, or its credentials are not those of the sign-in. */
    Optional<OfficerDetails> again(OfficerDetails known) {
        return load(known.getUsername(), known.factorGiven())
                .filter(now -> now.isEnabled() && now.credentialVersion() == known.credentialVersion());
    }

    Account account(String username) {
        Account account = mapper.find(username);
        return account == null ? Account.plain(username) : account;
    }

    /** At sign-in, when the hash is of a former kind. */
    @Override
    public UserDetails updatePassword(UserDetails officer, String passwordHash) {
        mapper.updatePassword(officer.getUsername(), passwordHash);
        return officer;
    }

    private OfficerDetails details(Officer officer, boolean factorGiven) {
        return OfficerDetails.of(
                officer,
                officers.membershipsOf(officer.username()),
                account(officer.username()),
                factorGiven,
                settings.requiresSecondFactor());
    }
}
