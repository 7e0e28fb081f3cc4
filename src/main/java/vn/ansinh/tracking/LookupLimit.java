package vn.ansinh.tracking;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Attempts;
import vn.ansinh.shared.Attempts.Allowance;

/**
 * Against guessing: failed questions are counted by address and by dossier. A right answer writes nothing; of guesses sent
 * at the same moment at most as many are weighed as run at once, and then none.
 */
@Component
class LookupLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);
    /** A whole office or village may share one address. */
    static final int PER_ADDRESS = 40;
    /** A secret has 39 bits: even at this rate a guess takes millennia, and a nosy neighbour cannot shut out the owner fast. */
    static final int PER_NUMBER = 20;

    private final Attempts attempts;

    LookupLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /** @throws TooManyLookups when either the address or the number has used up this window; also for the right answer */
    void check(String address, String number) {
        if (attempts.usedUp(WINDOW, of(address), about(number))) {
            throw new TooManyLookups(WINDOW);
        }
    }

    /**
     * Counts a failed question.
     *
     * @throws TooManyLookups when either the address or the number had used up this window already
     */
    void failed(String address, String number) {
        if (attempts.count(WINDOW, of(address), about(number))) {
            throw new TooManyLookups(WINDOW);
        }
    }

    private static Allowance of(String address) {
        return new Allowance("A:" + Attempts.network(address), PER_ADDRESS);
    }

    private static Allowance about(String number) {
        return new Allowance("N:" + number, PER_NUMBER);
    }
}
