package vn.ansinh.shared;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A province that lives in another time: with {@code ansinh.clock.start-at} (Vietnamese wall time) the clock stands
 * there at the very first start and goes on from there, restarts included. Without the setting it is the real time,
 * whatever was kept before.
 */
@Component
public class KeptClock implements InitializingBean {

    private static final String SETTING = "clock.offset-seconds";

    private final AppClock clock;
    private final JdbcClient jdbc;
    private final String startAt;

    KeptClock(AppClock clock, JdbcClient jdbc, @Value("${ansinh.clock.start-at:}") String startAt) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.startAt = startAt;
    }

    @Override
    public void afterPropertiesSet() {
        if (startAt.isBlank()) {
            return;
        }
        Long seconds = kept();
        if (seconds == null) {
            moveToStart();
        } else {
            clock.shiftBy(Duration.ofSeconds(seconds));
        }
    }

    /** Puts the clock to the configured start, from now on and for later starts. */
    public void moveToStart() {
        clock.moveTo(LocalDateTime.parse(startAt).atZone(AppClock.ZONE).toInstant());
        keep();
    }

    /** Later starts go on from the clock as it stands. */
    public void keep() {
        jdbc.sql("INSERT INTO app_setting (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)")
                .params(SETTING, String.valueOf(clock.offset().toSeconds()))
                .update();
    }

    private @Nullable Long kept() {
        return jdbc.sql("SELECT value FROM app_setting WHERE name = ?")
                .param(SETTING)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
