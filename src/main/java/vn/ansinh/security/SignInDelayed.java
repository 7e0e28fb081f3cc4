package vn.ansinh.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong attempts in a row: this one was not looked at. */
final class SignInDelayed extends AuthenticationException {

    private final long seconds;

    SignInDelayed(Duration wait) {
        super("Đã nhập sai nhiều lần. Hãy chờ %s rồi thử lại.".formatted(inWords(wait)));
        this.seconds = seconds(wait);
    }

    long seconds() {
        return seconds;
    }

    private static String inWords(Duration wait) {
        long seconds = seconds(wait);
        return seconds < 60 ? seconds + " giây" : (seconds + 59) / 60 + " phút";
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
