package vn.ansinh.demo;

import java.util.List;

/**
 * People from a running number: plausible names of Lai Châu, and numbers that nobody can have (099 is no province, so
 * no card bears it).
 */
final class DemoPeople {

    record Person(String name, String idNumber, String birth, String sex) {}

    private static final int NUMBERS = 1_000_000;

    private static final List<String> FAMILIES_MALE = List.of(
            "Lò Văn",
            "Giàng A",
            "Vàng A",
            "Lý Văn",
            "Sùng A",
            "Tẩn A",
            "Phàn Văn",
            "Tao Văn",
            "Hoàng Văn",
            "Nguyễn Văn",
            "Mùa A",
            "Chẻo A",
            "Lừ Văn",
            "Quàng Văn",
            "Đèo Văn",
            "Lù Văn",
            "Trần Văn",
            "Pờ Văn",
            "Ly A",
            "Thào A");
    private static final List<String> FAMILIES_FEMALE = List.of(
            "Lò Thị",
            "Giàng Thị",
            "Vàng Thị",
            "Lý Thị",
            "Sùng Thị",
            "Tẩn Mẩy",
            "Phàn Thị",
            "Tao Thị",
            "Hoàng Thị",
            "Nguyễn Thị",
            "Mùa Thị",
            "Chẻo Mẩy",
            "Lừ Thị",
            "Quàng Thị",
            "Đèo Thị",
            "Lù Thị",
            "Trần Thị",
            "Pờ Thị",
            "Ly Thị",
            "Thào Thị");
    private static final List<String> GIVEN_MALE = List.of(
            "An", "Bình", "Chính", "Chứ", "Dình", "Dũng", "Giàng", "Hặc", "Hùng", "Khánh", "Lâu", "Long", "Minh", "Nam",
            "Páo", "Phong", "Phử", "Quân", "Sình", "Sơn", "Tánh", "Thành", "Tiến", "Tủa", "Vảng", "Vinh", "Xá", "Ước");
    private static final List<String> GIVEN_FEMALE = List.of(
            "Ánh", "Bích", "Chá", "Chi", "Dợ", "Dung", "Hạnh", "Hiền", "Hoa", "Inh", "Khé", "Lan", "Liên", "Mai", "May",
            "Mỷ", "Nga", "Oanh", "Páng", "Phương", "Say", "Sua", "Thảo", "Thơm", "Tuyết", "Và", "Xuân", "Yến");

    private DemoPeople() {}

    /** The person of a number, at least {@code youngest} and at most {@code oldest} years old in 2020. */
    static Person of(int number, int youngest, int oldest) {
        long mix = mix(number);
        boolean male = (mix & 1) == 0;
        int year = 2020 - youngest - (int) Long.remainderUnsigned(mix >>> 1, oldest - youngest + 1);
        int century = (year >= 2000 ? 2 : 0) + (male ? 0 : 1);
        String id = "099%d%02d%06d".formatted(century, year % 100, number % NUMBERS);
        String name = pick(male ? FAMILIES_MALE : FAMILIES_FEMALE, mix >>> 9)
                + " "
                + pick(male ? GIVEN_MALE : GIVEN_FEMALE, mix >>> 23);
        return new Person(name, id, String.valueOf(year), male ? "M" : "F");
    }

    private static String pick(List<String> from, long random) {
        return from.get((int) Long.remainderUnsigned(random, from.size()));
    }

    /** SplitMix64: the same number gives the same person on every machine. */
    static long mix(long number) {
        long z = number * 0x9E3779B97F4A7C15L + 0x2545F4914F6CDD1DL;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
