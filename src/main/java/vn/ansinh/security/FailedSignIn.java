package vn.ansinh.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** Why the last attempt in this browser failed, and what was typed; told once. */
record FailedSignIn(String username, @Nullable String message) implements Serializable {

    private static final String KEPT = FailedSignIn.class.getName();
    private static final int LONGEST = 64;

    /** @param message null for the one answer to every wrong username or password */
    static void keep(HttpServletRequest request, String username, @Nullable String message) {
        String typed = username.length() <= LONGEST ? username : username.substring(0, LONGEST);
        request.getSession().setAttribute(KEPT, new FailedSignIn(typed, message));
    }

    static void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String typed = request.getParameter("username");
        keep(request, typed == null ? "" : typed.strip(), reason instanceof SignInDelayed ? reason.getMessage() : null);
        response.sendRedirect(request.getContextPath() + Doors.SIGN_IN + "?loi");
    }

    static @Nullable FailedSignIn take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof FailedSignIn failed)) {
            return null;
        }
        session.removeAttribute(KEPT);
        return failed;
    }
}
