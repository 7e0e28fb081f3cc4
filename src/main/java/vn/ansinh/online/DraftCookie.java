package vn.ansinh.online;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The key of the draft that this browser works on, until it is closed: no script reads it, no other site sends it. */
final class DraftCookie {

    static final String NAME = "ANSINH-TO-KHAI";

    private static final String PATH = "/nop-ho-so";

    private DraftCookie() {}

    static Optional<DraftKey> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> DraftKey.ofCookie(cookie.getValue()));
    }

    static void write(DraftKey key, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, of(key.asCookie(), request).build().toString());
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                of("", request).maxAge(Duration.ZERO).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder of(String value, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
