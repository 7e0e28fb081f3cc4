package vn.ansinh.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import vn.ansinh.shared.StartupProblem;

/** A MySQL or MariaDB server by address; everything else about a connection stands in {@code application.yaml}. */
record GivenServer(String url, String user, String password) implements JdbcConnectionDetails {

    static final String URL = "ANSINH_DB_URL";
    private static final String PREFIX = "jdbc:mysql:";
    private static final String REMEDY = "Set " + URL + " (for MySQL and MariaDB alike, such as "
            + "jdbc:mysql://127.0.0.1:3306/ansinh), ANSINH_DB_USER and ANSINH_DB_PASSWORD.";

    static GivenServer of(Environment environment) {
        String url = environment.getProperty(URL, "").replaceFirst("^jdbc:mariadb:", PREFIX);
        if (url.isBlank()) {
            throw new StartupProblem(URL + " is not set.", REMEDY);
        }
        if (!url.startsWith(PREFIX)) {
            throw new StartupProblem(URL + " does not start with " + PREFIX + ".", REMEDY);
        }
        GivenServer server = new GivenServer(
                url,
                environment.getProperty("ANSINH_DB_USER", "ansinh"),
                environment.getProperty("ANSINH_DB_PASSWORD", ""));
        server.check();
        return server;
    }

    private void check() {
        DriverManager.setLoginTimeout(5);
        try {
            DriverManager.getConnection(url, user, password).close();
        } catch (SQLException failure) {
            throw new StartupProblem(
                    "No connection to " + this + " as " + user + ": " + failure.getMessage(),
                    "Start that server and make its database and user, or correct " + URL
                            + ", ANSINH_DB_USER and ANSINH_DB_PASSWORD.");
        }
    }

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

    /** Without parameters: they may hold a secret. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*$", "");
    }
}
