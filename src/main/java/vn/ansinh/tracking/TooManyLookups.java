package vn.ansinh.tracking;

import java.time.Duration;

/** Too many failed questions from one address or about one dossier. */
final class TooManyLookups extends RuntimeException {

    private final transient Duration wait;

    TooManyLookups(Duration wait) {
        super("Đã tra cứu không đúng quá nhiều lần. Hãy chờ %d phút rồi thử lại, hoặc hỏi trực tiếp nơi đã nộp hồ sơ."
                .formatted(wait.toMinutes()));
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
