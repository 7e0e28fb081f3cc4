package vn.ansinh.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.organisation.Role;

/** Prints the accounts on the way of one dossier, once the addresses have been told. */
@Component
@Profile("demo")
class DemoAccountsNotice {

    private static final Logger LOG = LoggerFactory.getLogger("An Sinh");
    private static final String COMMUNE = "C03388";

    private final DemoOfficers officers;

    DemoAccountsNotice(DemoOfficers officers) {
        this.officers = officers;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void tell() {
        String table = officers.accounts(COMMUNE).stream()
                .map(account -> "  %-18s %s, %s"
                        .formatted(
                                account.username(),
                                account.roles().stream().map(Role::vietnamese).collect(Collectors.joining(", ")),
                                account.unitName()))
                .collect(Collectors.joining(System.lineSeparator()));
        LOG.info("Demo accounts, password \"{}\":{}{}", DemoOfficers.PASSWORD, System.lineSeparator(), table);
    }
}
