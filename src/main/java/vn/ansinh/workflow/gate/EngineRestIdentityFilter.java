package vn.ansinh.workflow.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ansinh.workflow.engine.OfficerDirectory;
import vn.ansinh.workflow.engine.OfficerIdentity;

/** Tells the engine who calls its REST API, for this call only: an unauthenticated engine checks nothing. */
final class EngineRestIdentityFilter extends OncePerRequestFilter {

    private final OfficerDirectory directory;
    private final ObjectProvider<IdentityService> identity;

    EngineRestIdentityFilter(OfficerDirectory directory, ObjectProvider<IdentityService> identity) {
        this.directory = directory;
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<OfficerIdentity> officer =
                Optional.ofNullable(request.getRemoteUser()).flatMap(directory::find);
        if (officer.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        IdentityService service = identity.getObject();
        try {
            service.setAuthentication(
                    officer.get().username(),
                    officer.get().groups(),
                    officer.get().units());
            chain.doFilter(request, response);
        } finally {
            service.clearAuthentication();
        }
    }
}
