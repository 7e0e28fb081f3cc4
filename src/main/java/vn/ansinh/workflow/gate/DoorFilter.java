package vn.ansinh.workflow.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets officers through to what Tasklist needs and administrators to everything but what nobody may. */
final class DoorFilter extends OncePerRequestFilter {

    private static final Refusal CLOSED =
            new Refusal(HttpStatus.FORBIDDEN, "Chức năng này không mở cho tài khoản của bạn.");

    private final ObjectMapper json;

    DoorFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = Paths.of(request);
        boolean open = !Calls.isNobodys(request.getMethod(), path)
                && (request.isUserInRole("ADMINISTRATOR") || Calls.isOfficers(request.getMethod(), path));
        if (open) {
            chain.doFilter(request, response);
        } else {
            CLOSED.write(json, request, response);
        }
    }
}
