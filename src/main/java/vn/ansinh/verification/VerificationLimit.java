package vn.ansinh.verification;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.ClientNetwork;

/**
 * Files and unknown codes of one address, in windows that all nodes share: no code is found by guessing, but each guess is
 * work. Old windows go when the tracking page counts in the same table.
 */
@Component
class VerificationLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);
    /** A whole office may share one address. */
    static final int PER_ADDRESS = 60;

    private final VerificationMapper mapper;
    private final AppClock clock;

    VerificationLimit(VerificationMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws TooManyQuestions when the address has used up this window */
    void check(String address) {
        if (mapper.usedUp(subject(address), window(), PER_ADDRESS)) {
            throw TooManyQuestions.fromOneAddress(WINDOW);
        }
    }

    void count(String address) {
        mapper.count(subject(address), window());
    }

    private static String subject(String address) {
        return "V:" + ClientNetwork.of(address);
    }

    private Instant window() {
        return Instant.ofEpochMilli(clock.instant().toEpochMilli() / WINDOW.toMillis() * WINDOW.toMillis());
    }
}
