package vn.ansinh.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application in a JVM of its own, as a person starts it; its output lies in a file. */
public final class RunningApp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final int port;

    private RunningApp(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts {@code java} with {@code arguments} on a free port. Settings of this test run's database are not passed on. */
    public static RunningApp start(List<String> arguments, Map<String, String> environment) throws IOException {
        int port = freePort();
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(arguments);
        java.environment().keySet().removeIf(name -> name.startsWith("ANSINH_") || name.startsWith("SPRING_"));
        java.environment().put("SERVER_PORT", String.valueOf(port));
        java.environment().putAll(environment);
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target", "running")), "app", ".log");
        Process process =
                java.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new RunningApp(process, output, port);
    }

    /** The classes under test as {@code java -cp} arguments: without the tests, which a scan would find. */
    public static List<String> classes() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String separator = System.getProperty("path.separator");
        String main = String.join(
                separator,
                List.of(all.split(separator)).stream()
                        .filter(entry -> !entry.contains("test-classes"))
                        .toList());
        return List.of("-cp", main, "vn.ansinh.AnSinhApplication");
    }

    /** Waits until the health page says UP; fails with the output if the application ends before. */
    public void awaitHealthy() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!healthy()) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new AssertionError("Not healthy: " + output());
            }
        }
    }

    /** Waits for the end of an application that refuses to start. */
    public int awaitExit() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running: " + output());
        }
        return process.exitValue();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public int port() {
        return port;
    }

    /** As {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C; a clean stop. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean healthy() throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(health, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("\"status\":\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
