package vn.ansinh.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one clock of the application, in the zone of Việt Nam. It always runs; {@link #moveTo} shifts it (demo, tests),
 * and whoever keeps a clock of its own (the engine) listens and shifts with it.
 */
public final class AppClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    /** Shifts the clock so that it reads {@code instant} now and goes on from there. */
    public void moveTo(Instant instant) {
        shiftBy(Duration.between(Clock.systemUTC().instant(), instant));
    }

    /** Shifts the clock to the real time plus {@code newOffset}. */
    public synchronized void shiftBy(Duration newOffset) {
        offset = newOffset;
        followers.forEach(follower -> follower.accept(newOffset));
    }

    /** Tells {@code follower} the offset now and at each later shift. */
    public synchronized void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    public Duration offset() {
        return offset;
    }

    /** Whether this clock shows another time than the real one: every page must say so. */
    public boolean isShifted() {
        return !offset.isZero();
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
