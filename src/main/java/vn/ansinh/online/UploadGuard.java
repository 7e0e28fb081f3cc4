package vn.ansinh.online;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.WebUtils;

/**
 * Refuses uploads that are too large before anything reads a parameter of theirs: a server that gives up in the middle of
 * them has no parameter at all, and the missing token against forgery would be all that people are told of.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadGuard extends OncePerRequestFilter {

    /** A page's files at the limit of 10 MB each, three of them, and the form around. */
    static final long MOST_BYTES = 32L * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !type.startsWith("multipart/")
                || !request.getRequestURI().startsWith(request.getContextPath() + "/nop-ho-so/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES || !isReadable(request)) {
            // The page that tells of it must not try to read the parts again.
            request.setAttribute(
                    WebUtils.ERROR_EXCEPTION_ATTRIBUTE, new MaxUploadSizeExceededException(MOST_BYTES));
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isReadable(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException | ServletException tooLarge) {
            return false;
        }
    }
}
