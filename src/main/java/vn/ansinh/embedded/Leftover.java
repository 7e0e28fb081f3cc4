package vn.ansinh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.ansinh.shared.StartupProblem;

/** The server that a killed application left running: its pid stands in the data folder. */
final class Leftover {

    static final String PID_FILE = "mariadbd.pid";

    private Leftover() {}

    /** Stops the server that still runs on {@code data}, if there is one, and waits for its clean end. */
    static void stop(Path data) throws Exception {
        Optional<ProcessHandle> found = find(data);
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle server = found.get();
        server.destroy();
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new StartupProblem(
                    "A database server of an earlier run (process " + server.pid() + ") does not stop.",
                    "Stop it with: kill -9 " + server.pid());
        }
    }

    /** A pid may have been given to another program since: only a command line that names our folder counts. */
    static Optional<ProcessHandle> find(Path data) throws IOException {
        Path pidFile = data.resolve(PID_FILE);
        if (!Files.isRegularFile(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> serves(process, data));
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return Stream.of(process.info().arguments().orElse(new String[0])).anyMatch(("--datadir=" + data)::equals);
    }
}
