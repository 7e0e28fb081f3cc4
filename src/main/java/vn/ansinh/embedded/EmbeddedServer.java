package vn.ansinh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import vn.ansinh.shared.StartupProblem;

/**
 * A MariaDB server of our own under one folder, reachable from this machine only. The folder holds the programs, the
 * data, the server's log and a lock: one application at a time. Data outlive the application, killed or not.
 */
public final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private final FolderLock lock;
    private final ServerProcess process;

    private EmbeddedServer(FolderLock lock, ServerProcess process) {
        this.lock = lock;
        this.process = process;
    }

    /**
     * Starts the server of {@code folder}, made if missing; a server that a killed run left there is stopped first.
     *
     * @throws StartupProblem if a person can mend what is wrong: the folder, a missing library, a second run
     */
    public static EmbeddedServer start(Path folder) {
        return start(folder, folder, List.of());
    }

    /** As {@link #start}, for data that nobody misses: quick, not safe; the programs lie in a folder of their own. */
    public static EmbeddedServer startScratch(Path programs, Path folder) {
        return start(
                programs,
                folder,
                List.of("--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite", "--sync-binlog=0"));
    }

    private static EmbeddedServer start(Path programs, Path folder, List<String> options) {
        Path home = usable(folder);
        FolderLock lock = FolderLock.of(home);
        try {
            ServerBinaries binaries = ServerBinaries.under(usable(programs));
            MissingLibrary.check(binaries.server(), binaries.base().resolve("libs"));
            Path data = home.resolve("data");
            Leftover.stop(data);
            binaries.install(data);
            return new EmbeddedServer(lock, ServerProcess.start(binaries, data, home.resolve("mariadb.log"), options));
        } catch (StartupProblem problem) {
            lock.close();
            throw problem;
        } catch (Exception failure) {
            lock.close();
            throw new StartupProblem(
                    "The embedded database server cannot be set up in " + home + ": " + failure.getMessage(),
                    "Look into " + home.resolve("mariadb.log") + ", or set ANSINH_DATA to another folder.");
        }
    }

    private static Path usable(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "writable", ""));
            return home;
        } catch (IOException failure) {
            throw new StartupProblem(
                    "The data folder " + home + " cannot be used ("
                            + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ").",
                    "Make it a writable folder, or set ANSINH_DATA to another one.");
        }
    }

    @Override
    public String getJdbcUrl() {
        return process.url("ansinh");
    }

    @Override
    public String getUsername() {
        return ServerProcess.USER;
    }

    @Override
    public String getPassword() {
        return process.password();
    }

    /** Stops the server cleanly; its data stay. */
    @Override
    public void close() {
        process.stop();
        lock.close();
    }

    @Override
    public String toString() {
        return getJdbcUrl();
    }
}
