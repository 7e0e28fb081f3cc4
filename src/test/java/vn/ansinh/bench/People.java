package vn.ansinh.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.shared.VietnameseText;

/** Who and where the copies are: invented people of real units, the same ones at each run. */
@TestComponent
class People {

    private static final List<String> FAMILIES =
            List.of("Lò", "Vàng", "Giàng", "Nguyễn", "Trần", "Tao", "Đèo", "Lý", "Hoàng", "Phạm", "Đặng", "Sùng");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "A", "Thị Ngọc", "Đức", "Minh", "Xuân");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chu", "Dung", "Đức", "Giang", "Hà", "Hương", "Khánh", "Lan", "Mai", "Nam", "Páo", "Quý",
            "Sơn", "Tâm", "Ước", "Vân", "Xuyến", "Yến");
    private static final int ROWS = 500;

    /** A place where work lies: the handling unit, and the officer who holds a tenth of it, if any. */
    record Place(String unit, String commune, String district, String deciding, String officer) {}

    private final JdbcClient jdbc;
    private final Random random = new Random(3);
    private int next = 1;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        jdbc.sql(
                        "CREATE TABLE bench_copy (n INT PRIMARY KEY, number VARCHAR(40), name VARCHAR(120), name_key VARCHAR(120),"
                                + " id_number VARCHAR(20), unit_id VARCHAR(16), commune_id VARCHAR(16), district_id VARCHAR(16),"
                                + " deciding_id VARCHAR(16), due_at DATETIME(3) NULL, assignee VARCHAR(64) NULL)")
                .update();
    }

    /** {@code count} more, spread over the places in turn; gives the first one's n. Due from 10 days ago to in 30 days. */
    int add(int count, List<Place> places) {
        int first = next;
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Place place = places.get(i % places.size());
            String name = pick(FAMILIES) + " " + pick(MIDDLES) + " " + pick(GIVEN);
            row.addAll(java.util.Arrays.asList(
                    next,
                    "000.12.88.H35-220411-%06d".formatted(next),
                    name,
                    VietnameseText.searchKey(name),
                    "0881%08d".formatted(next),
                    place.unit(),
                    place.commune(),
                    place.district(),
                    place.deciding(),
                    "2022-04-%02d 23:59:59".formatted(1 + random.nextInt(30)),
                    place.officer() != null && i % 10 == 0 ? place.officer() : null));
            next++;
            if ((i + 1) % ROWS == 0 || i + 1 == count) {
                insert(row);
                row.clear();
            }
        }
        return first;
    }

    private void insert(List<Object> values) {
        String one = "(?,?,?,?,?,?,?,?,?,?,?)";
        jdbc.sql("INSERT INTO bench_copy VALUES "
                        + String.join(",", java.util.Collections.nCopies(values.size() / 11, one)))
                .params(values)
                .update();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
