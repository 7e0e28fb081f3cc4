package vn.ansinh.online;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Attempts;
import vn.ansinh.shared.Attempts.Allowance;

/** Against floods of drafts and against guessing their secrets; a whole office or village may share one address. */
@Component
class DraftLimit {

    static final Duration BEGIN_WINDOW = Duration.ofHours(1);
    static final int DRAFTS_PER_ADDRESS = 30;
    static final Duration GUESS_WINDOW = Duration.ofMinutes(15);
    static final int GUESSES_PER_ADDRESS = 40;
    static final int GUESSES_PER_CODE = 20;

    private final Attempts attempts;

    DraftLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /** @throws TooMany when the address has begun as many drafts in this hour as it may */
    void begin(String address) {
        if (attempts.count(
                BEGIN_WINDOW, new Allowance("OD:" + Attempts.network(address), DRAFTS_PER_ADDRESS))) {
            throw new TooMany(
                    "Từ mạng của bạn đã có quá nhiều tờ khai mới trong một giờ. Hãy chờ rồi bắt đầu lại, hoặc mở lại tờ khai đang làm.",
                    BEGIN_WINDOW);
        }
    }

    /** @throws TooMany also for the right secret */
    void check(String address, String code) {
        if (attempts.usedUp(GUESS_WINDOW, of(address), about(code))) {
            throw guessed();
        }
    }

    /** Counts a wrong secret. */
    void failed(String address, String code) {
        if (attempts.count(GUESS_WINDOW, of(address), about(code))) {
            throw guessed();
        }
    }

    private static TooMany guessed() {
        return new TooMany(
                "Đã nhập mã không đúng quá nhiều lần. Hãy chờ %d phút rồi thử lại.".formatted(GUESS_WINDOW.toMinutes()),
                GUESS_WINDOW);
    }

    private static Allowance of(String address) {
        return new Allowance("OA:" + Attempts.network(address), GUESSES_PER_ADDRESS);
    }

    private static Allowance about(String code) {
        return new Allowance("OC:" + code, GUESSES_PER_CODE);
    }
}
