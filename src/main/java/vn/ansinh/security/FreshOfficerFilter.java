package vn.ansinh.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads account and roles anew at each request: a disabled account or changed password is out and a lost role is gone at
 * once, not at the next sign-in.
 */
class FreshOfficerFilter extends OncePerRequestFilter {

    private final OfficerAccounts accounts;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    FreshOfficerFilter(OfficerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        OfficerDetails known = SignedIn.officerOf(authentication);
        if (known != null) {
            Optional<OfficerDetails> now = accounts.again(known);
            if (now.isEmpty()) {
                signOut.logout(request, response, authentication);
            } else {
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                now.get(), null, now.get().getAuthorities())));
            }
        }
        chain.doFilter(request, response);
    }
}
