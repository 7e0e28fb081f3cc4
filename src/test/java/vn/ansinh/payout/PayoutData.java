package vn.ansinh.payout;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** One approved dossier of {@code people} at 750,000 đồng each in a district that nobody else uses, straight in the tables. */
final class PayoutData {

    private static final AtomicInteger DISTRICTS = new AtomicInteger(300);
    private static final String TEN =
            "(SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL"
                    + " SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";

    private final JdbcTemplate jdbc;
    private final String district;

    PayoutData(JdbcTemplate jdbc, int people) {
        this.jdbc = jdbc;
        this.district = jdbc.queryForObject(
                "SELECT id FROM unit WHERE kind = 'DISTRICT' AND EXISTS (SELECT 1 FROM unit c WHERE c.parent_id = unit.id"
                        + " AND c.kind = 'COMMUNE') ORDER BY id LIMIT 1 OFFSET " + DISTRICTS.incrementAndGet(),
                String.class);
        jdbc.update(
                "INSERT INTO decision (unit_id, procedure_code, status, number, opened_at, signed_at, dossier_count,"
                        + " line_count, total, version) VALUES ('P12', 'QD15-LIST', 'SIGNED', ?, '2020-05-05 08:00:00',"
                        + " '2020-05-06 10:00:00', 1, ?, ?, 0)",
                district + "/QĐ-UBND",
                people,
                people * 750_000L);
        long decision = lastId("decision");
        jdbc.update(
                "INSERT INTO dossier (number, procedure_version_id, benefit, channel, applicant_kind, applicant_name,"
                        + " applicant_key, applicant_address, facts, secret_hash, receiving_unit_id, district_unit_id,"
                        + " deciding_unit_id, status, received_at, received_by, line_count, version)"
                        + " SELECT ?, (SELECT MIN(id) FROM procedure_version WHERE code = 'QD15-LIST'), 'COVID-2020',"
                        + " 'COUNTER', 'COMMUNE', 'Xã Thử', 'xa thu', 'Xã Thử', '{}', REPEAT('0', 64),"
                        + " (SELECT MIN(id) FROM unit WHERE parent_id = ? AND kind = 'COMMUNE'), ?, 'P12', 'APPROVED',"
                        + " '2020-04-28 08:00:00', 'thu', ?, 0",
                "PAY-" + district,
                district,
                district,
                people);
        long dossier = lastId("dossier");
        jdbc.update("INSERT INTO person (full_name, made_from) VALUES ('Lò Thị Thử', ?)", "PAY:" + district);
        long person = lastId("person");
        jdbc.update(
                "INSERT INTO line (dossier_id, seq, person_id, full_name, sort_key, address, benefit_group, benefit,"
                        + " period_from, months, amount, pay_channel, status, decision_id)"
                        + " SELECT ?, 1 + n, ?, CONCAT('Lò Thị Thử ', n), LPAD(n, 6, '0'), 'Bản Mẫu', 'HN', 'COVID-2020',"
                        + " '2020-04-01', 3, 750000, 'BANK', 'APPROVED', ? FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 *"
                        + " d.n + 10000 * e.n AS n FROM " + TEN + " a JOIN " + TEN + " b JOIN " + TEN + " c JOIN " + TEN
                        + " d JOIN " + TEN + " e) numbers WHERE n < ?",
                dossier,
                person,
                decision,
                people);
    }

    /** A batch that gathers the district's people; the open one when there is one. */
    long openBatch() {
        jdbc.update(
                "INSERT IGNORE INTO payout_batch (unit_id, district_unit_id, payer_unit_id, channel, status, opened_at,"
                        + " line_count, total, version) VALUES ('P12', ?, 'B12', 'BANK', 'OPEN', '2020-05-07 08:00:00', 0,"
                        + " 0, 0)",
                district);
        Long open = jdbc.queryForObject(
                "SELECT id FROM payout_batch WHERE status = 'OPEN' AND district_unit_id = ?", Long.class, district);
        return open;
    }

    private long lastId(String table) {
        return jdbc.queryForObject("SELECT MAX(id) FROM " + table, Long.class);
    }
}
