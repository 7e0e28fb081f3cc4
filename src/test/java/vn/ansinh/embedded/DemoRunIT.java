package vn.ansinh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.support.RunningApp;

/** What {@code mvn spring-boot:run} starts, in a JVM of its own. */
class DemoRunIT {

    @TempDir(factory = TargetFolder.class)
    private Path folder;

    @Test
    void killedDemoComesBackWithItsData() throws Exception {
        try (RunningApp first = start(folder, Map.of())) {
            first.awaitHealthy();
            try (Connection connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("INSERT INTO app_setting VALUES ('demo-run-it', 'kept')");
            }
            first.kill();
        }
        ProcessHandle left = Leftover.find(folder.resolve("data")).orElseThrow();

        try (RunningApp second = start(folder, Map.of())) {
            second.awaitHealthy();
            assertThat(left.isAlive()).isFalse();
            try (Connection connection = connect();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT value FROM app_setting WHERE name = 'demo-run-it'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("kept");
            }
            try (RunningApp third = start(folder.resolve("other"), Map.of("SERVER_PORT", "" + second.port()))) {
                assertRefused(third, "Port " + second.port() + " cannot be used", "SERVER_PORT");
            }
            try (RunningApp third = start(folder, Map.of())) {
                assertRefused(third, "Another An Sinh is running on the data folder " + folder, "ANSINH_DATA");
            }
        }
        assertThat(Leftover.find(folder.resolve("data"))).isEmpty();
    }

    static void assertRefused(RunningApp app, String problem, String remedy) throws Exception {
        assertThat(app.awaitExit()).isNotZero();
        assertThat(app.output()).doesNotContain("\tat ");
        List<String> told = app.output()
                .lines()
                .filter(line -> line.startsWith("An Sinh cannot start: "))
                .toList();
        assertThat(told).singleElement().asString().contains(problem).contains(remedy);
        assertThat(app.output().lines().filter(line -> line.contains("ERROR"))).isEmpty();
    }

    private static RunningApp start(Path data, Map<String, String> environment) throws Exception {
        // The programs once, however many folders.
        Path programs = Files.createDirectories(Path.of(".ansinh").toAbsolutePath());
        Path unpacked = ServerBinaries.under(programs).base();
        Path link = Files.createDirectories(data).resolve(unpacked.getFileName());
        if (!Files.exists(link)) {
            Files.createSymbolicLink(link, unpacked);
        }
        List<String> arguments = new ArrayList<>(RunningApp.classes());
        arguments.add("--spring.profiles.active=demo");
        Map<String, String> all = new HashMap<>(environment);
        all.put("ANSINH_DATA", data.toString());
        return RunningApp.start(arguments, all);
    }

    /** The way in stands in the server's command line and in its init file. */
    private Connection connect() throws Exception {
        Path data = folder.resolve("data");
        String port = Stream.of(
                        Leftover.find(data).orElseThrow().info().arguments().orElseThrow())
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> argument.substring("--port=".length()))
                .findFirst()
                .orElseThrow();
        Matcher password =
                Pattern.compile("IDENTIFIED BY '(\\w+)'").matcher(Files.readString(data.resolve("init.sql")));
        assertThat(password.find()).isTrue();
        return DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + port + "/ansinh", "ansinh", password.group(1));
    }
}
