package vn.ansinh.workflow.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ansinh.workflow.engine.OfficerDirectory;

/**
 * Hands our sign-in to the webapps: their session gets the officer with the groups and units of this request. The
 * webapps' own container filter does so once and only for some addresses; a role taken away would stay.
 */
final class OneSignInFilter extends OncePerRequestFilter {

    private final OfficerDirectory directory;
    private final ObjectProvider<ProcessEngine> engine;

    OneSignInFilter(OfficerDirectory directory, ObjectProvider<ProcessEngine> engine) {
        this.directory = directory;
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String username = request.getRemoteUser();
        HttpSession session = request.getSession();
        if (username != null) {
            directory
                    .find(username)
                    .map(officer -> AuthenticationUtil.createAuthentication(
                            engine.getObject(), username, officer.groups(), officer.units()))
                    .ifPresent(authentication -> handOver(session, authentication));
        }
        chain.doFilter(request, response);
        if (isSignOut(request) && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        }
    }

    private static void handOver(HttpSession session, UserAuthentication authentication) {
        AuthenticationUtil.getAuthsFromSession(session).addOrReplace(authentication);
    }

    /** Leaving the webapps leaves our pages too. */
    private static boolean isSignOut(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && Paths.of(request).matches("/camunda/api/admin/auth/user/[^/]+/logout");
    }
}
