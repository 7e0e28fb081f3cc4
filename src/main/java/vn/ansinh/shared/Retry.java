package vn.ansinh.shared;

import java.sql.SQLTransactionRollbackException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Does a whole transaction again when two were in each other's way: a deadlock, a key that the other one took first, an
 * optimistic lock of the engine. To be called outside of any transaction, with work that begins one and leaves nothing
 * behind when it is rolled back.
 */
public final class Retry {

    private static final int ATTEMPTS = 5;
    private static final int SHORTEST_WAIT_MILLIS = 10;

    /** By name: the engine stays behind its own package, and it does not translate its failures into Spring's. */
    private static final Set<String> OF_THE_ENGINE =
            Set.of("OptimisticLockingException", "CrdbTransactionRetryException");

    private Retry() {}

    /** @throws RuntimeException what the work threw: at once when it is no conflict, else after the fifth attempt */
    public static <T extends @Nullable Object> T onConflict(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isConflict(failure)) {
                    throw failure;
                }
                pause(attempt, failure);
            }
        }
    }

    public static void onConflict(Runnable work) {
        onConflict(() -> {
            work.run();
            return null;
        });
    }

    static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DuplicateKeyException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLTransactionRollbackException
                    || OF_THE_ENGINE.contains(cause.getClass().getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    /** Longer each time and never the same for two, so that they do not meet again. */
    private static void pause(int attempt, RuntimeException failure) {
        try {
            Thread.sleep(SHORTEST_WAIT_MILLIS + ThreadLocalRandom.current().nextInt(20 << attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(interrupted);
            throw failure;
        }
    }
}
