package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.StartupProblem;

/**
 * Nobody is an administrator of a new system, and the engine would let anybody become one: so the first one comes from
 * a secret, before the application answers, or the application does not start. Runs after the units are loaded.
 */
@Component
@Profile("!demo & !test & !campaign")
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements InitializingBean, ApplicationRunner {

    static final String USERNAME = "quantri";
    static final String PASSWORD = "ANSINH_ADMIN_PASSWORD";
    private static final int SHORTEST = 8;

    private final JdbcTemplate jdbc;
    private final AppClock clock;
    private final Environment environment;

    FirstAdministrator(JdbcTemplate jdbc, AppClock clock, Environment environment) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (password().length() < SHORTEST && !administratorExists()) {
            throw new StartupProblem(
                    "There is no administrator yet and " + PASSWORD
                            + (password().isEmpty() ? " is not set." : " is shorter than " + SHORTEST + " characters."),
                    "Set " + PASSWORD + " to the first password of the administrator '" + USERNAME + "'.");
        }
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (administratorExists()) {
            return;
        }
        String unit = unit();
        jdbc.update(
                "INSERT INTO officer (username, full_name, title, password_hash, active, created_at, version)"
                        + " VALUES (?, ?, ?, ?, TRUE, ?, 1)",
                USERNAME,
                "Quản trị hệ thống",
                null,
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password()),
                clock.instant());
        jdbc.update(
                "INSERT INTO officer_role (username, unit_id, role, valid_from, valid_to)"
                        + " SELECT ?, id, ?, valid_from, valid_to FROM unit WHERE id = ?",
                USERNAME,
                "ADMINISTRATOR",
                unit);
    }

    private boolean administratorExists() {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM officer o JOIN officer_role r ON r.username = o.username"
                        + " WHERE o.active AND r.role = ?",
                Integer.class,
                "ADMINISTRATOR");
        return count != null && count > 0;
    }

    private String unit() {
        String wanted = environment.getProperty("ANSINH_ADMIN_UNIT", "");
        LocalDate today = clock.today();
        List<String> units = jdbc.queryForList(
                "SELECT id FROM unit WHERE (id = ? OR (? = '' AND kind = 'PROVINCE')) AND valid_from <= ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id LIMIT 1",
                String.class,
                wanted,
                wanted,
                today,
                today);
        if (units.isEmpty()) {
            throw new StartupProblem(
                    wanted.isEmpty()
                            ? "No province is valid today."
                            : "ANSINH_ADMIN_UNIT " + wanted + " is not a unit valid today.",
                    "Set ANSINH_ADMIN_UNIT to the id of a unit, such as P12.25.");
        }
        return units.get(0);
    }

    private String password() {
        return environment.getProperty(PASSWORD, "");
    }
}
