package vn.ansinh.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.NotFound;
import vn.ansinh.support.AnSinhTest;

/** Each test rolls its rows back: the procedures are common to all tests. */
@AnSinhTest
@Transactional
class ProcedureLoaderIT {

    @Autowired
    private ProcedureLoader loader;

    @Autowired
    private Procedures procedures;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aStoredProcedureIsTheOneOfItsFile() {
        assertThat(procedures.all()).containsExactlyInAnyOrderElementsOf(ProcedureFiles.shipped());
        assertThat(procedures.inForce("QD15-HKD", LocalDate.of(2020, 5, 4)))
                .map(Procedure::id)
                .contains("QD15-HKD@2020-04-24");
        assertThat(procedures.inForce("QD15-HKD", LocalDate.of(2021, 5, 4))).isEmpty();
        assertThatThrownBy(() -> procedures.get("QD15-HKD@2019-01-01")).isInstanceOf(NotFound.class);
    }

    @Test
    void aChangedFileIsStoredWhileNoDossierIsBoundToIt() {
        Procedure changed = withSupplementDays(procedures.get("ND131-MAITANG@2022-02-15"), 45);
        assertThat(loader.load(List.of(changed))).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "SELECT JSON_EXTRACT(definition, '$.supplementDays') FROM procedure_version WHERE id = ?",
                        Integer.class,
                        changed.id()))
                .isEqualTo(45);
    }

    @Test
    void aChangedFileIsRefusedOnceADossierIsBoundToIt() {
        Procedure bound = procedures.get("ND131-MAITANG@2022-02-15");
        insertDossier("t-procedure", bound.id());
        assertThat(loader.load(List.of(bound))).isEqualTo(1);
        assertThatThrownBy(() -> loader.load(List.of(withSupplementDays(bound, 45))))
                .isInstanceOf(InvalidProcedures.class)
                .hasMessageContaining("ND131-MAITANG@2022-02-15.yaml: 1 dossiers were received under another content");
    }

    /** By them people find the procedure; they bind nobody. */
    @Test
    void itsSituationsMayChangeThoughADossierIsBoundToIt() {
        Procedure bound = procedures.get("QD23-HKD@2021-07-07");
        insertDossier("t-situations", bound.id());
        String json = ProcedureJson.write(bound).replace("Tôi có hộ kinh doanh", "Tôi làm chủ hộ kinh doanh");
        Procedure without =
                ProcedureJson.read(ProcedureJson.write(bound).replaceFirst(",\"situations\":\\[[^\\]]*]", ""));

        assertThat(json).isNotEqualTo(ProcedureJson.write(bound));
        assertThat(without.situations()).isNull();
        assertThat(loader.load(List.of(ProcedureJson.read(json)))).isEqualTo(1);
        assertThat(loader.load(List.of(without))).isEqualTo(1);
        assertThat(loader.load(List.of(bound))).isEqualTo(1);
    }

    private void insertDossier(String number, String procedureId) {
        jdbc.update("""
                INSERT INTO dossier (number, procedure_version_id, benefit, channel, applicant_kind, applicant_name,
                  applicant_key, applicant_address, facts, secret_hash, receiving_unit_id, deciding_unit_id, status,
                  received_at, received_by, line_count, version)
                VALUES (?, ?, 'MAITANG', 'COUNTER', 'PERSON', 'Lò Thị Thử', 'lo thi thu', 'Lai Châu', '{}',
                  REPEAT('0', 64), 'C03388', 'S12', 'RECEIVED', '2022-03-01 08:00:00', 'quantri', 1, 0)
                """, number, procedureId);
    }

    private static Procedure withSupplementDays(Procedure p, int days) {
        String json = ProcedureJson.write(p).replace("\"supplementDays\":30", "\"supplementDays\":" + days);
        Procedure changed = ProcedureJson.read(json);
        assertThat(changed).isNotEqualTo(p);
        return changed;
    }
}
