package vn.ansinh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.organisation.UnitLoader;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class ReferenceDataIT {

    @Autowired
    private ReferenceData reference;

    @Autowired
    private UnitLoader unitLoader;

    @Autowired
    private Procedures procedures;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theStartLoadsTheWholeCountryTheHolidaysAndTheProcedures() {
        assertThat(count("SELECT COUNT(*) FROM unit WHERE kind = 'COMMUNE' AND valid_to = '2025-06-30'"))
                .isEqualTo(10_599);
        assertThat(count("SELECT COUNT(*) FROM unit WHERE kind = 'COMMUNE' AND valid_to IS NULL"))
                .isEqualTo(3_321);
        assertThat(count("SELECT COUNT(*) FROM unit_successor WHERE old_unit_id LIKE 'C%'"))
                .isEqualTo(10_599 - 17);
        assertThat(count("SELECT COUNT(*) FROM holiday")).isGreaterThan(90);
        assertThat(procedures.inForce(LocalDate.of(2020, 5, 4))).hasSize(5);
        assertThat(count("SELECT COUNT(*) FROM procedure_version")).isEqualTo(10);
    }

    @Test
    void aSecondLoadChangesNoRow() {
        String sum = "SELECT SUM(CRC32(CONCAT_WS('|', id, name, parent_id, agency_code, valid_from))) FROM unit";
        Number before = jdbc.queryForObject(sum, Number.class);
        int units = count("SELECT COUNT(*) FROM unit");
        assertThat(unitLoader.load()).isEqualTo(units);
        assertThat(count("SELECT COUNT(*) FROM unit")).isEqualTo(units);
        assertThat(jdbc.queryForObject(sum, Number.class)).isEqualTo(before);
    }

    @Test
    void aRestartWithTheSameFilesLoadsNothing() {
        AtomicBoolean ran = new AtomicBoolean();
        String files = "classpath*:db/reference/admin-units-*.csv";
        boolean loaded = reference.load(
                "units",
                files,
                () -> {
                    ran.set(true);
                    return 0;
                },
                () -> {});
        assertThat(loaded).isFalse();
        assertThat(ran).isFalse();
        reference.run(new DefaultApplicationArguments());
    }

    @Test
    void aLoadThatFailsIsTriedAgainAtTheNextStart() {
        String files = "classpath*:db/reference/holidays-*.csv";
        assertThatThrownBy(() -> reference.load(
                        "broken",
                        files,
                        () -> {
                            throw new IllegalStateException("half way");
                        },
                        () -> {}))
                .hasMessage("half way");
        assertThat(reference.load("broken", files, () -> 1, () -> {})).isTrue();
        assertThat(reference.load("broken", files, () -> 1, () -> {})).isFalse();
    }

    private int count(String sql) {
        Integer count = jdbc.queryForObject(sql, Integer.class);
        return count == null ? 0 : count;
    }
}
