package vn.ansinh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestServer;

@AnSinhTest
class SchemaIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void emptyServerGetsTheEnginesTablesThenOurs() {
        assertThat(jdbc.queryForList("SELECT version FROM flyway_schema_history ORDER BY installed_rank", String.class))
                .startsWith("0", "1")
                .contains("9");
        assertThat(jdbc.queryForList("SHOW INDEX FROM ACT_RU_JOB WHERE Key_name = 'ix_act_ru_job_duedate'"))
                .hasSize(1);
    }

    @Test
    void connectionsReadCommittedOnTheServerOfTheRun() {
        String variable = TestServer.get().version().contains("MariaDB") ? "tx_isolation" : "transaction_isolation";
        assertThat(jdbc.queryForObject("SELECT @@" + variable, String.class)).isEqualTo("READ-COMMITTED");
        assertThat(jdbc.queryForObject("SELECT VERSION()", String.class))
                .isEqualTo(TestServer.get().version());
    }
}
