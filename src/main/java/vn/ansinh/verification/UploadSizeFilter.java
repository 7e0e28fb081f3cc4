package vn.ansinh.verification;

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
 * Turns away a file that is too large before anything of it is read: the server would refuse the whole form, with it the token
 * that the form carries, and the answer would be about that token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadSizeFilter extends OncePerRequestFilter {

    /** Room for what a form has beside its file. */
    private static final int REST_OF_FORM = 16 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + VerificationPages.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > GivenFile.MOST_BYTES + REST_OF_FORM) {
            response.sendRedirect(
                    request.getContextPath() + VerificationPages.PATH + "?" + VerificationPages.TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
