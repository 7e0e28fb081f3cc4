package vn.ansinh.tracking;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.ClientNetwork;

/**
 * Against guessing: failed questions are counted by address and by dossier, in windows that all nodes share. A right answer
 * writes nothing; of guesses sent at the same moment at most as many are weighed as run at once, and then none.
 */
@Component
class LookupLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);
    /** A whole office or village may share one address. */
    static final int PER_ADDRESS = 40;
    /** A secret has 39 bits: even at this rate a guess takes millennia, and a nosy neighbour cannot shut out the owner fast. */
    static final int PER_NUMBER = 20;

    private static final Duration KEPT = Duration.ofDays(1);

    private final LookupAttemptMapper mapper;
    private final AppClock clock;

    LookupLimit(LookupAttemptMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws TooManyLookups when either the address or the number has used up this window; also for the right answer */
    void check(String address, String number) {
        Instant window = windowOf(clock.instant());
        if (mapper.usedUp(byAddress(address), PER_ADDRESS, byNumber(number), PER_NUMBER, window)) {
            throw new TooManyLookups(WINDOW);
        }
    }

    /**
     * Counts a failed question; old windows go with it.
     *
     * @throws TooManyLookups when either the address or the number had used up this window already
     */
    @Transactional(noRollbackFor = TooManyLookups.class)
    public void failed(String address, String number) {
        Instant window = windowOf(clock.instant());
        boolean usedUp = mapper.usedUp(byAddress(address), PER_ADDRESS, byNumber(number), PER_NUMBER, window);
        // Always in this order, so that two attempts cannot wait for each other.
        mapper.count(byAddress(address), window);
        mapper.count(byNumber(number), window);
        mapper.deleteBefore(window.minus(KEPT));
        if (usedUp) {
            throw new TooManyLookups(WINDOW);
        }
    }

    private static String byAddress(String address) {
        return "A:" + ClientNetwork.of(address);
    }

    private static String byNumber(String number) {
        return "N:" + number;
    }

    private static Instant windowOf(Instant now) {
        return Instant.ofEpochMilli(now.toEpochMilli() / WINDOW.toMillis() * WINDOW.toMillis());
    }
}
