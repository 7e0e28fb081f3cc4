package vn.ansinh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ansinh.embedded.DemoRunIT.assertRefused;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import vn.ansinh.support.RunningApp;
import vn.ansinh.support.TestServer;

/** The built jar as an operator runs it, on the server of this test run. */
class ProductionJarIT {

    private static final String JAR = System.getProperty("ansinh.test.jar");

    @Test
    void jarCarriesNoDatabaseServer() throws Exception {
        try (ZipFile jar = new ZipFile(Path.of(JAR).toFile())) {
            List<String> libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .toList();
            assertThat(libraries)
                    .hasSizeGreaterThan(50)
                    .noneMatch(name -> name.toLowerCase().contains("mariadb"));
        }
    }

    @Test
    void jarSaysWhatToSetWhenNoServerIsGiven() throws Exception {
        try (RunningApp app = start(Map.of())) {
            assertRefused(app, "ANSINH_DB_URL is not set.", "jdbc:mysql://127.0.0.1:3306/ansinh");
        }
        try (RunningApp app = start(Map.of("SPRING_PROFILES_ACTIVE", "demo"))) {
            assertRefused(app, "ANSINH_DB_URL is not set.", "ANSINH_DB_USER");
        }
        try (RunningApp app = start(Map.of("ANSINH_DB_URL", "jdbc:mysql://127.0.0.1:1/ansinh"))) {
            assertRefused(app, "No connection to jdbc:mysql://127.0.0.1:1/ansinh", "Start that server");
        }
    }

    @Test
    void jarMakesTheFirstAdministratorFromASecretAndRefusesWithout() throws Exception {
        JdbcConnectionDetails database = TestServer.get().freshDatabase();
        Map<String, String> environment = new HashMap<>(Map.of(
                "ANSINH_DB_URL", database.getJdbcUrl(),
                "ANSINH_DB_USER", database.getUsername(),
                "ANSINH_DB_PASSWORD", database.getPassword()));
        environment.put("ANSINH_SECURITY_KEY", "only-for-the-tests-of-the-built-jar");
        try (RunningApp app = start(environment)) {
            assertRefused(app, "ANSINH_ADMIN_PASSWORD is not set.", "first password of the administrator 'quantri'");
        }

        JdbcTemplate jdbc = jdbc(database);
        jdbc.update("INSERT IGNORE INTO unit (id, code, kind, name, name_key, valid_from)"
                + " VALUES ('P12.25', '12', 'PROVINCE', 'Lai Châu', 'lai chau', '2025-07-01')");
        environment.put("ANSINH_ADMIN_UNIT", "P12.25");
        environment.put("ANSINH_ADMIN_PASSWORD", "mat-khau-dau-tien");
        String key = environment.remove("ANSINH_SECURITY_KEY");
        try (RunningApp app = start(environment)) {
            assertRefused(app, "ANSINH_SECURITY_KEY is not set", "openssl rand -base64 32");
        }
        environment.put("ANSINH_SECURITY_KEY", key);
        try (RunningApp app = start(environment)) {
            app.awaitHealthy();
        }
        assertThat(jdbc.queryForList("SELECT username FROM officer_role WHERE role = 'ADMINISTRATOR'", String.class))
                .containsExactly("quantri");
        assertThat(jdbc.queryForObject("SELECT password_hash FROM officer", String.class))
                .matches(hash -> PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .matches("mat-khau-dau-tien", hash));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM officer", Integer.class))
                .as("no demo accounts")
                .isOne();

        environment.remove("ANSINH_ADMIN_PASSWORD");
        try (RunningApp app = start(environment)) {
            app.awaitHealthy();
        }
    }

    private static RunningApp start(Map<String, String> environment) throws Exception {
        return RunningApp.start(List.of("-jar", JAR), environment);
    }

    private static JdbcTemplate jdbc(JdbcConnectionDetails database) throws Exception {
        DriverManager.getDriver(database.getJdbcUrl());
        return new JdbcTemplate(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
