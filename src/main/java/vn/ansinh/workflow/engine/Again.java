package vn.ansinh.workflow.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ansinh.shared.Retry;

/** Two officers finish at the same moment: the engine retries no user command, so we do the whole transaction again. */
final class Again {

    private Again() {}

    /** Inside somebody's transaction the work runs once: only its owner can begin it anew. */
    static <T extends @Nullable Object> T onConflict(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? work.get() : Retry.onConflict(work);
    }
}
