package vn.ansinh.verification;

import java.time.Duration;

/** Too much asked from one address, or by all at the same moment. */
final class TooManyQuestions extends RuntimeException {

    private final transient Duration wait;

    private TooManyQuestions(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    static TooManyQuestions fromOneAddress(Duration wait) {
        return new TooManyQuestions(
                "Đã kiểm tra quá nhiều lần từ nơi này. Hãy chờ %d phút rồi thử lại.".formatted(wait.toMinutes()), wait);
    }

    static TooManyQuestions atOnce() {
        return new TooManyQuestions(
                "Đang có nhiều người kiểm tra tệp cùng lúc. Hãy chờ ít giây rồi gửi lại tệp.", Duration.ofSeconds(10));
    }

    Duration waiting() {
        return wait;
    }
}
