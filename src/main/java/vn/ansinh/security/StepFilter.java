package vn.ansinh.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who still has a {@link Step} to do gets nowhere but to its page; the page asked for comes after it. */
class StepFilter extends OncePerRequestFilter {

    private final Problems problems;

    StepFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OfficerDetails officer =
                SignedIn.officerOf(SecurityContextHolder.getContext().getAuthentication());
        Step step = officer == null ? null : officer.pending();
        if (step == null || request.getServletPath().equals(step.page()) || Doors.LOOKS.matches(request)) {
            chain.doFilter(request, response);
        } else if (Doors.SCRIPTS.matches(request)) {
            problems.stopped(request, response, step.reason());
        } else {
            Doors.PAGES_ONLY.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + step.page());
        }
    }
}
