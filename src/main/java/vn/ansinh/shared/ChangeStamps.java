package vn.ansinh.shared;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How a node learns that another one changed data which it keeps in memory: each part ({@code units},
 * {@code procedures}) has a stamp in the database that differs after every change by an administrator or a release.
 */
@Component
public class ChangeStamps {

    private final JdbcClient jdbc;

    ChangeStamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before the first load. */
    public String of(String part) {
        return jdbc.sql("SELECT COALESCE(GROUP_CONCAT(value ORDER BY name SEPARATOR ' '), '') FROM app_setting"
                        + " WHERE name IN (?, ?)")
                .params("reference." + part, setting(part))
                .query(String.class)
                .single();
    }

    /**
     * To be called first in the transaction of a change: two changes of one part wait for each other. {@code forget}
     * runs on this node after the commit.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(String part, Runnable forget) {
        jdbc.sql("INSERT INTO app_setting (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)")
                .params(setting(part), UUID.randomUUID().toString())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget.run();
            }
        });
    }

    private static String setting(String part) {
        return "changed." + part;
    }
}
