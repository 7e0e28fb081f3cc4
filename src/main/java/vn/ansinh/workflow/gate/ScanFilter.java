package vn.ansinh.workflow.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses every call with an expression in it before the engine reads it. The engine looks at a query's own fields
 * only and evaluates what stands in its "or" parts (7.24.0, open upstream).
 */
final class ScanFilter extends OncePerRequestFilter {

    private static final int MAX_BODY = 1024 * 1024;

    private static final Refusal EXPRESSION = new Refusal(
            HttpStatus.BAD_REQUEST, "Yêu cầu chứa biểu thức (…Expression), hệ thống không nhận. Hãy bỏ mục đó đi.");
    private static final Refusal TOO_LARGE =
            new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "Yêu cầu lớn hơn 1 MB, hệ thống không nhận.");
    private static final Refusal NOT_JSON =
            new Refusal(HttpStatus.BAD_REQUEST, "Nội dung yêu cầu không phải JSON hợp lệ.");
    private static final Refusal NOT_A_JSON_TYPE =
            new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Hệ thống chỉ nhận nội dung dạng JSON.");

    private final ObjectMapper json;

    ScanFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        Refusal refusal = refusal(request, body);
        if (refusal == null) {
            chain.doFilter(new ReadBody(request, body), response);
        } else {
            refusal.write(json, request, response);
        }
    }

    private static @Nullable Refusal refusal(HttpServletRequest request, byte[] body) {
        if (body.length > MAX_BODY) {
            return TOO_LARGE;
        }
        if (body.length > 0 && !isJson(request.getContentType())) {
            return NOT_A_JSON_TYPE;
        }
        try {
            // The body is read: what is left of the parameters are those of the address.
            boolean found = ExpressionScan.finds(request.getParameterMap().keySet())
                    || (body.length > 0 && ExpressionScan.finds(body));
            return found ? EXPRESSION : null;
        } catch (IOException notJson) {
            return NOT_JSON;
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            MediaType type = contentType == null ? null : MediaType.parseMediaType(contentType);
            return type != null
                    && type.getType().equals("application")
                    && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
