package vn.ansinh.tracking;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;

/**
 * Against guessing: failed questions are counted by address and by dossier, in windows that all nodes share. An attempt
 * is counted before the answer is known and given back when it was right, so parallel guesses cannot slip through.
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

    /** @throws TooManyLookups when either the address or the number has used up this window */
    @Transactional(noRollbackFor = TooManyLookups.class)
    public Attempt count(String address, String number) {
        Instant window = windowOf(clock.instant());
        Attempt attempt = new Attempt(List.of("A:" + network(address), "N:" + number), window);
        // Always in this order, so that two attempts cannot wait for each other.
        for (String subject : attempt.subjects()) {
            mapper.count(subject, window);
        }
        boolean tooMany = mapper.attempts(attempt.subjects().get(0), window) > PER_ADDRESS
                || mapper.attempts(attempt.subjects().get(1), window) > PER_NUMBER;
        if (tooMany) {
            throw new TooManyLookups(WINDOW);
        }
        return attempt;
    }

    /** The answer was right: the attempt does not count. Old windows go with it, outside any transaction. */
    public void giveBack(Attempt attempt) {
        attempt.subjects().forEach(subject -> mapper.giveBack(subject, attempt.window()));
        mapper.deleteBefore(attempt.window().minus(KEPT));
    }

    record Attempt(List<String> subjects, Instant window) {}

    private static Instant windowOf(Instant now) {
        return Instant.ofEpochMilli(now.toEpochMilli() / WINDOW.toMillis() * WINDOW.toMillis());
    }

    /** The address itself, for IPv6 its /64: one customer has all of those. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? HexFormat.of().formatHex(bytes)
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
