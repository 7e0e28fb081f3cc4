package vn.ansinh.support;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** An empty database for the Spring context that imports this. */
@TestConfiguration
public class TestDatabase {

    @Bean
    JdbcConnectionDetails freshDatabase() {
        return TestServer.get().freshDatabase();
    }
}
