package vn.ansinh.security;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Username and password, within {@link SignInLimit}. An unknown user costs a hash too, and a disabled one is told apart
 * only after it, so that neither text nor time says whom there is.
 */
@Component
class LimitedSignIn implements AuthenticationProvider {

    private static final SignInDetails NOWHERE = new SignInDetails("?", null, false);

    private final SignInLimit limit;
    private final DaoAuthenticationProvider passwords;

    LimitedSignIn(SignInLimit limit, OfficerAccounts accounts, PasswordEncoder encoder) {
        this.limit = limit;
        this.passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        passwords.setUserDetailsPasswordService(accounts);
        passwords.setPreAuthenticationChecks(officer -> {});
        passwords.setPostAuthenticationChecks(LimitedSignIn::mustBeEnabled);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        SignInDetails details = asked.getDetails() instanceof SignInDetails given ? given : NOWHERE;
        SignInLimit.Attempt attempt = limit.password(asked.getName(), details);
        try {
            Authentication officer = passwords.authenticate(asked);
            limit.right(attempt);
            return officer;
        } catch (BadCredentialsException | AccountStatusException wrong) {
            limit.failed(attempt);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static void mustBeEnabled(UserDetails officer) {
        if (!officer.isEnabled()) {
            throw new DisabledException("Tài khoản đã khóa.");
        }
    }
}
