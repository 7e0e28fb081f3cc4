package vn.ansinh.shared;

import java.util.function.Supplier;

/** Whether this thread works for somebody without an account: then it takes its connections from the public's own pool. */
public final class PublicTraffic {

    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    private PublicTraffic() {}

    static boolean isHere() {
        return HERE.get();
    }

    /** Begins; whoever called it calls {@link #end()} whatever happens. Not while a transaction is open. */
    public static void begin() {
        HERE.set(true);
    }

    public static void end() {
        HERE.remove();
    }

    public static <T> T during(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }
}
