package vn.ansinh.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.WebUtils;
import vn.ansinh.shared.UploadLimit;

/**
 * Refuses uploads that are too large before anything reads a parameter of theirs: a server that gives up in the middle of
 * them has no parameter at all, and the missing token against forgery would be all that people are told of.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadLimits extends OncePerRequestFilter {

    /** More than that is cut off. */
    private static final long MOST_READ_OUT = 128L * 1024 * 1024;

    private final List<UploadLimit> limits;

    UploadLimits(List<UploadLimit> limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<UploadLimit> limit =
                limits.stream().filter(known -> known.concerns(path)).findFirst();
        if (limit.isPresent() && !fits(request, limit.get())) {
            refuse(request, response, limit.get());
            return;
        }
        chain.doFilter(request, response);
    }

    /** One that comes in chunks says no length, and is read up to the server's own limit. */
    private static boolean fits(HttpServletRequest request, UploadLimit limit) throws IOException {
        if (request.getContentLengthLong() > limit.mostBytes()) {
            return false;
        }
        try {
            long sum = 0;
            for (var part : request.getParts()) {
                sum += part.getSize();
            }
            return sum <= limit.mostBytes();
        } catch (IllegalStateException | ServletException tooLarge) {
            return false;
        }
    }

    /** The server hangs up behind an error 413, and who is still sending then never sees the answer. */
    private static void readOut(HttpServletRequest request) throws IOException {
        InputStream rest = request.getInputStream();
        byte[] buffer = new byte[64 * 1024];
        long left = MOST_READ_OUT;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = rest.read(buffer);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, UploadLimit limit)
            throws IOException {
        if (request.getContentLengthLong() > limit.mostBytes()) {
            readOut(request);
        }
        if (limit.answer() != null) {
            response.sendRedirect(request.getContextPath() + limit.answer());
            return;
        }
        // The page that tells of it must not try to read the parts again.
        request.setAttribute(WebUtils.ERROR_EXCEPTION_ATTRIBUTE, new MaxUploadSizeExceededException(limit.mostBytes()));
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
