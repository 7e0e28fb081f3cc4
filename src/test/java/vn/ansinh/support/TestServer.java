package vn.ansinh.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;
import vn.ansinh.embedded.EmbeddedServer;

/**
 * The one database server of a test run: that of {@code ANSINH_TEST_DB_URL}, {@code ANSINH_TEST_DB_USER} and
 * {@code ANSINH_TEST_DB_PASSWORD} (system property or environment), or an embedded one that lives as long as the JVM.
 * The given user must be allowed to create and drop databases whose names begin with {@code ansinh_t}.
 */
public final class TestServer {

    private static final Path SCRATCH =
            Path.of("target", "test-server-" + ProcessHandle.current().pid());
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static TestServer instance;

    private final String root;
    private final String user;
    private final String password;
    private final String version;

    private TestServer(String url, String user, String password) {
        // jdbc:mysql://host:port/ without a database and without parameters
        this.root = url.replaceFirst("^(jdbc:mysql://[^/?]+).*$", "$1/");
        this.user = user;
        this.password = password;
        this.version = query("SELECT VERSION()");
    }

    /** Started at the first call. */
    public static synchronized TestServer get() {
        if (instance == null) {
            instance = setting("URL") == null
                    ? embedded()
                    : new TestServer(setting("URL"), setting("USER"), setting("PASSWORD"));
            System.out.println("Test database server: " + instance.version);
        }
        return instance;
    }

    /** Connection to a new, empty database. */
    public JdbcConnectionDetails freshDatabase() {
        String name = "ansinh_t" + DATABASES.incrementAndGet();
        execute("DROP DATABASE IF EXISTS " + name);
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return new Database(root + name, user, password);
    }

    /** As the server says it, such as {@code 11.4.5-MariaDB} or {@code 9.7.4}. */
    public String version() {
        return version;
    }

    private static TestServer embedded() {
        EmbeddedServer server = EmbeddedServer.startScratch(Path.of(".ansinh"), SCRATCH);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(SCRATCH);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
        return new TestServer(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    private static String setting(String name) {
        String key = "ANSINH_TEST_DB_" + name;
        return System.getProperty(key, System.getenv(key));
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(root, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private String query(String sql) {
        try (var connection = DriverManager.getConnection(root, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private record Database(String url, String user, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
