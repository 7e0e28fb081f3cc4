package vn.ansinh.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often strangers tried something, counted in windows of time that all nodes share. */
@Service
public class Attempts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final AttemptMapper mapper;
    private final AppClock clock;

    Attempts(AttemptMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** How many attempts of {@code subject}, at most 80 ASCII characters, one window takes. */
    public record Allowance(String subject, int most) {}

    /** Whether any of them has no attempt left in the window that is now. Reads only. */
    public boolean usedUp(Duration window, Allowance... allowances) {
        return mapper.usedUp(List.of(allowances), windowOf(window));
    }

    /**
     * Counts an attempt of each, always in the order given, so that two cannot wait for each other; old windows go.
     *
     * @return whether any of them had no attempt left already
     */
    @Transactional
    public boolean count(Duration window, Allowance... allowances) {
        Instant now = windowOf(window);
        boolean usedUp = mapper.usedUp(List.of(allowances), now);
        for (Allowance allowance : allowances) {
            mapper.count(allowance.subject(), now);
        }
        mapper.deleteBefore(now.minus(KEPT));
        return usedUp;
    }

    /** The address itself, for IPv6 its /64: one customer has all of those. */
    public static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? HexFormat.of().formatHex(bytes)
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private Instant windowOf(Duration window) {
        long now = clock.instant().toEpochMilli();
        return Instant.ofEpochMilli(now / window.toMillis() * window.toMillis());
    }
}
