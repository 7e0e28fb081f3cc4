package vn.ansinh.online;

import java.time.Duration;

/** Too many drafts, or too many wrong secrets, from one address or for one draft. */
final class TooMany extends RuntimeException {

    private final transient Duration wait;

    TooMany(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
