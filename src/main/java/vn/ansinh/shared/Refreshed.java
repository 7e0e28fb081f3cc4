package vn.ansinh.shared;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Data kept in memory that are read again when their stamp has changed; it is looked at every few seconds. */
public final class Refreshed<T> {

    private static final long CHECKED_EACH_NANOS = Duration.ofSeconds(5).toNanos();

    private record Kept<T>(T value, String stamp, long atNanos) {}

    private final Supplier<String> stamp;
    private final Supplier<T> read;
    private final LongSupplier nanos;
    private volatile @Nullable Kept<T> kept;

    public Refreshed(Supplier<String> stamp, Supplier<T> read) {
        this(stamp, read, System::nanoTime);
    }

    Refreshed(Supplier<String> stamp, Supplier<T> read, LongSupplier nanos) {
        this.stamp = stamp;
        this.read = read;
        this.nanos = nanos;
    }

    public T get() {
        Kept<T> known = kept;
        return known != null && nanos.getAsLong() - known.atNanos() < CHECKED_EACH_NANOS ? known.value() : checked();
    }

    /** Looks at the stamp at once: for what was not found, it may be new. */
    public T checked() {
        Kept<T> known = kept;
        // Before the data: a change in between is then read twice rather than never.
        String current = stamp.get();
        T value = known != null && known.stamp().equals(current) ? known.value() : read.get();
        kept = new Kept<>(value, current, nanos.getAsLong());
        return value;
    }

    /** The next reader reads the data again. */
    public void forget() {
        kept = null;
    }
}
