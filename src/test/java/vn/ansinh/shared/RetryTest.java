package vn.ansinh.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.dao.DuplicateKeyException;

class RetryTest {

    private static final class OptimisticLockingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Stream<RuntimeException> conflicts() {
        return Stream.of(
                new DuplicateKeyException("key"),
                new DeadlockLoserDataAccessException("deadlock", null),
                new CannotAcquireLockException("wait"),
                new OptimisticLockingException(),
                new IllegalStateException(new SQLTransactionRollbackException("inside the engine")));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void conflictIsTriedAgain(RuntimeException conflict) {
        AtomicInteger calls = new AtomicInteger();

        String done = Retry.onConflict(() -> {
            if (calls.incrementAndGet() < 3) {
                throw conflict;
            }
            return "xong";
        });

        assertThat(done).isEqualTo("xong");
        assertThat(calls).hasValue(3);
    }

    @Test
    void conflictThatStaysIsToldAfterFiveAttempts() {
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> Retry.onConflict((Runnable) () -> {
                    calls.incrementAndGet();
                    throw new DuplicateKeyException("key");
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(calls).hasValue(5);
    }

    @Test
    void wrongInputIsNotTriedAgain() {
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> Retry.onConflict((Runnable) () -> {
                    calls.incrementAndGet();
                    throw new InputProblem("name", "Nhập họ và tên.");
                }))
                .isInstanceOf(InputProblem.class);
        assertThat(calls).hasValue(1);
    }
}
