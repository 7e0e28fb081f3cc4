package vn.ansinh.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads account and roles anew at each request: a disabled account is out and a lost role is gone at once, not at the next sign-in. */
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
        if (authentication != null && authentication.getPrincipal() instanceof OfficerDetails known) {
            OfficerDetails now = now(known.getUsername());
            if (now == null || !now.isEnabled()) {
                signOut.logout(request, response, authentication);
            } else {
                SecurityContextHolder.setContext(new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities())));
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable OfficerDetails now(String username) {
        try {
            return accounts.loadUserByUsername(username);
        } catch (UsernameNotFoundException gone) {
            return null;
        }
    }
}
