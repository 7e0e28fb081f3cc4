package vn.ansinh.shared;

import java.util.List;
import java.util.function.Supplier;

/** Whether this thread works for somebody without an account: then it takes its connections from the public's own pool. */
public final class PublicTraffic {

    /** The pages without an account, each with all that lies below it. */
    public static final List<String> PAGES = List.of("/tra-cuu", "/xac-minh", "/nop-ho-so", "/niem-yet");

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
