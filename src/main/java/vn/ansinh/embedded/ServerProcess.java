package vn.ansinh.embedded;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.ansinh.shared.StartupProblem;

/** A running {@code mariadbd} on one data folder, from its start to its clean end. */
final class ServerProcess {

    static final String USER = "ansinh";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final String password;

    private ServerProcess(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    static ServerProcess start(ServerBinaries binaries, Path data, Path log, List<String> options) throws Exception {
        String password = secret();
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + data,
                // Its own: a server that starts clears away the temporary tables that others have in the system's
                // folder.
                "--tmpdir=" + Files.createDirectories(data.resolveSibling("temporary")),
                // Relative to the data folder: a socket's whole path may not exceed 107 bytes.
                "--socket=mariadbd.sock",
                "--pid-file=" + data.resolve(Leftover.PID_FILE),
                "--init-file=" + initFile(data, password),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // With TLS the first start takes up to half a minute, to talk to ourselves.
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-buffer-pool-size=512M",
                "--innodb-log-file-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--user=" + System.getProperty("user.name"));
        command.command().addAll(options);
        command.environment()
                .put("LD_LIBRARY_PATH", binaries.base().resolve("libs").toString());
        File output = log.toFile();
        Process process =
                command.redirectErrorStream(true).redirectOutput(output).start();
        ServerProcess server = new ServerProcess(process, port, password);
        try {
            server.awaitReady(log);
            return server;
        } catch (Exception failure) {
            server.stop();
            throw failure;
        }
    }

    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return password;
    }

    /** Ends the server cleanly; a clean end may have much to write. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path log) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new StartupProblem(
                        "The embedded database server did not start: " + lastError(log),
                        "Look into " + log
                                + "; if the data are of no use, delete the folder beside it and start again.");
            }
        }
    }

    private boolean answers() {
        DriverManager.setLoginTimeout(5);
        try (var connection = DriverManager.getConnection(url(USER) + "?sslMode=DISABLED", USER, password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String lastError(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return lines.stream()
                .filter(line -> line.contains("[ERROR]"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing." : lines.get(lines.size() - 1));
    }

    /** The server runs it at each start: so the application's user always has this run's password. */
    private static Path initFile(Path data, String password) throws IOException {
        Path file = data.resolve("init.sql");
        Files.deleteIfExists(file);
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, """
                CREATE DATABASE IF NOT EXISTS ansinh CHARACTER SET utf8mb4;
                CREATE USER IF NOT EXISTS 'ansinh'@'127.0.0.1';
                ALTER USER 'ansinh'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON `ansinh%%`.* TO 'ansinh'@'127.0.0.1';
                """.formatted(password));
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
