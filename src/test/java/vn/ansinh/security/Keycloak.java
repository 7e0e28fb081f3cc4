package vn.ansinh.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak with the realm {@code tinh}, unpacked by the build; it lives as long as the JVM of the tests. */
final class Keycloak {

    private static final Path HOME =
            Path.of(System.getProperty("ansinh.test.keycloak")).toAbsolutePath();
    private static final Path OUTPUT = Path.of("target", "keycloak.log");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static Keycloak instance;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String root;
    private final Process process;

    private Keycloak() throws Exception {
        int port = freePort();
        root = "http://localhost:" + port;
        Path data = HOME.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolve("import"));
        Files.copy(
                Path.of("src", "test", "resources", "keycloak", "tinh-realm.json"),
                data.resolve("import").resolve("tinh-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder start = new ProcessBuilder(
                "sh", HOME.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--http-port=" + port);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        start.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        start.environment().put("KC_HTTP_HOST", "127.0.0.1");
        process =
                start.redirectErrorStream(true).redirectOutput(OUTPUT.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        awaitRealm();
    }

    static synchronized Keycloak get() {
        if (instance == null) {
            if (!Files.exists(HOME.resolve("bin/kc.sh"))) {
                throw new IllegalStateException(
                        "No Keycloak at " + HOME + ": `mvn verify` unpacks it, or `mvn dependency:unpack@keycloak`.");
            }
            try {
                instance = new Keycloak();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
        return instance;
    }

    String root() {
        return root;
    }

    String issuer() {
        return root + "/realms/tinh";
    }

    /** As the province's administrator does on Keycloak's own pages. */
    void leave(String username, String group) {
        JsonNode user =
                administer("GET", "/users?exact=true&username=" + username).get(0);
        String groups = "/users/" + user.get("id").asText() + "/groups";
        for (JsonNode held : administer("GET", groups)) {
            if (held.get("name").asText().equals(group)) {
                administer("DELETE", groups + "/" + held.get("id").asText());
                return;
            }
        }
        throw new IllegalStateException(username + " is not in " + group);
    }

    private JsonNode administer(String method, String path) {
        String token = read(HttpRequest.newBuilder(URI.create(root + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=admin")))
                .get("access_token")
                .asText();
        return read(HttpRequest.newBuilder(URI.create(root + "/admin/realms/tinh" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.noBody()));
    }

    private JsonNode read(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void awaitRealm() throws Exception {
        HttpRequest realm = HttpRequest.newBuilder(URI.create(issuer()))
                .timeout(Duration.ofSeconds(20))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(realm)) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("Keycloak does not answer: " + Files.readString(OUTPUT));
            }
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void stop() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
