package vn.ansinh.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the application is once it answers. */
@Component
@Profile("!test")
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger("An Sinh");

    private final JdbcConnectionDetails server;

    StartNotice(JdbcConnectionDetails server) {
        this.server = server;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            String address = "http://localhost:" + web.getWebServer().getPort();
            LOG.info("Database: {}", server);
            LOG.info("Officers: {}/camunda/app/tasklist/", address);
            LOG.info("Citizens: {}/tra-cuu, supervisors: {}/giam-sat", address, address);
        }
    }
}
