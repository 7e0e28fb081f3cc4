package vn.ansinh.verification;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Attempts;
import vn.ansinh.shared.Attempts.Allowance;

/** Files and unknown codes of one address: no code is found by guessing, but each guess is work. */
@Component
class VerificationLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);
    /** A whole office may share one address. */
    static final int PER_ADDRESS = 60;

    private final Attempts attempts;

    VerificationLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /** @throws TooManyQuestions when the address has used up this window */
    void check(String address) {
        if (attempts.usedUp(WINDOW, of(address))) {
            throw TooManyQuestions.fromOneAddress(WINDOW);
        }
    }

    /** @throws TooManyQuestions when the address had used up this window already */
    void count(String address) {
        if (attempts.count(WINDOW, of(address))) {
            throw TooManyQuestions.fromOneAddress(WINDOW);
        }
    }

    private static Allowance of(String address) {
        return new Allowance("V:" + Attempts.network(address), PER_ADDRESS);
    }
}
