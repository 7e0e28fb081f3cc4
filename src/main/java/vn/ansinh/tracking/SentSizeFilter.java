package vn.ansinh.tracking;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away papers that are too large together before anything of them is read: the server would refuse the whole form, with
 * it the token that the form carries, and the answer would be about that token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SentSizeFilter extends OncePerRequestFilter {

    /** Room for what the form has beside its files. */
    private static final int REST_OF_FORM = 64 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + "/tra-cuu/bo-sung");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > SentFiles.MOST_TOGETHER + REST_OF_FORM) {
            response.sendRedirect(request.getContextPath() + "/tra-cuu?" + TrackingPages.TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
