package vn.ansinh.organisation;

import java.util.List;
import java.util.Random;

/** Plausible names of no real person, the same in every run. */
final class DemoNames {

    private static final List<String> FAMILY = List.of(
            "Lò", "Vàng", "Giàng", "Lý", "Tẩn", "Phàn", "Chẻo", "Sùng", "Hảng", "Mào", "Nguyễn", "Trần", "Hoàng", "Đỗ",
            "Phạm");
    private static final List<String> MEN = List.of(
            "Văn An",
            "A Páo",
            "Văn Bình",
            "A Sử",
            "Quang Dũng",
            "Đức Hải",
            "Văn Inh",
            "Minh Khoa",
            "A Lềnh",
            "Văn Muôn");
    private static final List<String> WOMEN = List.of(
            "Thị Ánh",
            "Thị Dợ",
            "Thị Hiền",
            "Thị Lả",
            "Thu Mai",
            "Thị Ngân",
            "Thị Pản",
            "Thị Sao",
            "Thị Xuân",
            "Hồng Yến");

    private final Random random = new Random(2020);

    String next() {
        return pick(FAMILY) + " " + pick(random.nextBoolean() ? MEN : WOMEN);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
