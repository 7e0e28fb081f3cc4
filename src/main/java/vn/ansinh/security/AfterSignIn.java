package vn.ansinh.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** To the page asked for; and the same session with what has changed about its officer. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final OfficerAccounts accounts;
    private final KnownDevice devices;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    AfterSignIn(OfficerAccounts accounts, KnownDevice devices) {
        this.accounts = accounts;
        this.devices = devices;
        setRequestCache(Doors.PAGES_ONLY);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        // At a provider there is no password to guess here.
        if (authentication.getPrincipal() instanceof OfficerDetails officer && officer.pending() != Step.CODE) {
            devices.remember(request, response, officer);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** The session goes on, under a new id, as one that knows the officer's credentials of now. */
    Authentication renew(
            HttpServletRequest request, HttpServletResponse response, String username, boolean factorGiven) {
        OfficerDetails officer = accounts.load(username, factorGiven).orElseThrow();
        Authentication now = UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities());
        SecurityContext context = new SecurityContextImpl(now);
        request.getSession();
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        if (officer.pending() != Step.CODE) {
            devices.remember(request, response, officer);
        }
        return now;
    }
}
