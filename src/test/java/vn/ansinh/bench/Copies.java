package vn.ansinh.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Multiplies a template by set-based statements: all its rows of the engine and of ours, under new ids, for the units
 * and people of the table {@code bench_copy}. Ids of the engine get a suffix, so references among them stay right.
 */
@TestComponent
class Copies {

    private static final int CHUNK = 5000;
    /** Stages of a copy have the ids of {@code b.n}'s decade, in the order of the template's. */
    private static final String STAGE = "(1000000 + b.n * 10 + (%s - %d))";

    private static final List<String> ENGINE_IDS = List.of(
            "ID_",
            "PARENT_ID_",
            "PROC_INST_ID_",
            "ROOT_PROC_INST_ID_",
            "SUPER_EXEC_",
            "EXECUTION_ID_",
            "TASK_ID_",
            "VAR_SCOPE_",
            "PROCESS_INSTANCE_ID_",
            "CONFIGURATION_ID_");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Copies(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void multiply(String number, int from, int to) {
        long dossier = one("SELECT id FROM dossier WHERE number = ?", number);
        long stage = one("SELECT MIN(id) FROM stage WHERE dossier_id = ?", dossier);
        List<String> roots = jdbc.sql(
                        "SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ? AND ID_ = ROOT_PROC_INST_ID_")
                .param(number)
                .query(String.class)
                .list();
        List<String> instances = jdbc.sql(
                        "SELECT DISTINCT PROC_INST_ID_ FROM ACT_RU_EXECUTION WHERE ROOT_PROC_INST_ID_ IN (:roots)")
                .param("roots", roots)
                .query(String.class)
                .list();
        for (int n = from; n < to; n += CHUNK) {
            int first = n;
            int last = Math.min(to, n + CHUNK) - 1;
            transaction.executeWithoutResult(status -> {
                jdbc.sql("SET foreign_key_checks = 0").update();
                engine(roots, instances, stage, first, last);
                ours(dossier, stage, first, last);
                jdbc.sql("SET foreign_key_checks = 1").update();
            });
        }
    }

    private void engine(List<String> roots, List<String> instances, long stage, int first, int last) {
        String stageId = STAGE.formatted("x.LONG_", stage);
        copy("ACT_RU_EXECUTION", "x.ROOT_PROC_INST_ID_ IN " + in(roots), Map.of(), first, last);
        copy(
                "ACT_RU_VARIABLE",
                "x.PROC_INST_ID_ IN " + in(instances),
                Map.of(
                        "LONG_", "CASE WHEN x.NAME_ = 'stageId' THEN " + stageId + " ELSE x.LONG_ END",
                        "TEXT_",
                                "CASE x.NAME_ WHEN 'stageId' THEN CAST(" + stageId
                                        + " AS CHAR) WHEN 'unitId' THEN b.unit_id ELSE x.TEXT_ END"),
                first,
                last);
        copy(
                "ACT_RU_TASK",
                "x.PROC_INST_ID_ IN " + in(instances),
                Map.of(
                        "NAME_", "CONCAT(SUBSTRING_INDEX(x.NAME_, ' · ', 1), ' · ', b.number, ' · ', b.name)",
                        "DUE_DATE_", "b.due_at",
                        "ASSIGNEE_", "b.assignee"),
                first,
                last);
        copy(
                "ACT_RU_IDENTITYLINK",
                "x.TASK_ID_ IN (SELECT ID_ FROM ACT_RU_TASK WHERE PROC_INST_ID_ IN " + in(instances) + ")",
                Map.of(
                        "GROUP_ID_", "CONCAT(SUBSTRING_INDEX(x.GROUP_ID_, '@', 1), '@', b.unit_id)",
                        "TENANT_ID_", "b.unit_id"),
                first,
                last);
        copy("ACT_RU_JOB", "x.PROCESS_INSTANCE_ID_ IN " + in(instances), Map.of(), first, last);
        copy("ACT_RU_EVENT_SUBSCR", "x.PROC_INST_ID_ IN " + in(instances), Map.of(), first, last);
    }

    private void ours(long dossier, long stage, int first, int last) {
        copy(
                "person",
                "x.id IN (SELECT person_id FROM line WHERE dossier_id = " + dossier + ")",
                Map.of("id", "1000000 + b.n", "full_name", "b.name", "made_from", "b.id_number"),
                first,
                last);
        copy(
                "person_identity",
                "x.person_id IN (SELECT person_id FROM line WHERE dossier_id = " + dossier + ")",
                Map.of("person_id", "1000000 + b.n", "number", "b.id_number"),
                first,
                last);
        copy(
                "dossier",
                "x.id = " + dossier,
                Map.of(
                        "id",
                        "1000000 + b.n",
                        "number",
                        "b.number",
                        "applicant_name",
                        "b.name",
                        "applicant_key",
                        "b.name_key",
                        "applicant_id_number",
                        "b.id_number",
                        "receiving_unit_id",
                        "b.commune_id",
                        "district_unit_id",
                        "b.district_id",
                        "deciding_unit_id",
                        "b.deciding_id",
                        "handling_unit_id",
                        "b.unit_id"),
                first,
                last);
        copy(
                "line",
                "x.dossier_id = " + dossier,
                Map.of(
                        "id",
                        "NULL",
                        "dossier_id",
                        "1000000 + b.n",
                        "person_id",
                        "1000000 + b.n",
                        "full_name",
                        "b.name",
                        "id_number",
                        "b.id_number"),
                first,
                last);
        copy(
                "stage",
                "x.dossier_id = " + dossier,
                Map.of(
                        "id",
                        STAGE.formatted("x.id", stage),
                        "dossier_id",
                        "1000000 + b.n",
                        "unit_id",
                        "CASE WHEN x.ended_at IS NULL THEN b.unit_id ELSE b.commune_id END",
                        "due_at",
                        "CASE WHEN x.ended_at IS NULL THEN b.due_at ELSE x.due_at END"),
                first,
                last);
        copy(
                "clock_entry",
                "x.dossier_id = " + dossier,
                Map.of(
                        "id",
                        "NULL",
                        "dossier_id",
                        "1000000 + b.n",
                        "stage_id",
                        "CASE x.stage_id WHEN 0 THEN 0 ELSE " + STAGE.formatted("x.stage_id", stage) + " END"),
                first,
                last);
        copy(
                "dossier_event",
                "x.dossier_id = " + dossier,
                Map.of("id", "NULL", "dossier_id", "1000000 + b.n"),
                first,
                last);
    }

    private void copy(String table, String where, Map<String, String> given, int first, int last) {
        Map<String, String> values = new HashMap<>(given);
        List<String> columns = jdbc.sql("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? AND COALESCE(generation_expression, '') = ''"
                        + " ORDER BY ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        if (table.startsWith("ACT_")) {
            ENGINE_IDS.forEach(id -> values.putIfAbsent(id, "CONCAT(x." + id + ", '~', b.n)"));
            values.putIfAbsent("BUSINESS_KEY_", "CASE WHEN x.BUSINESS_KEY_ IS NULL THEN NULL ELSE b.number END");
            values.putIfAbsent("TENANT_ID_", "CASE WHEN x.TENANT_ID_ IS NULL THEN NULL ELSE b.unit_id END");
        }
        String from = columns.stream()
                .map(column -> values.getOrDefault(column, "x." + column))
                .collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + from + " FROM " + table
                        + " x JOIN bench_copy b ON b.n BETWEEN ? AND ? WHERE " + where)
                .params(first, last)
                .update();
    }

    private long one(String sql, Object param) {
        return jdbc.sql(sql).param(param).query(Long.class).single();
    }

    private static String in(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "(", ")"));
    }
}
