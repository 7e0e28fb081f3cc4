package vn.ansinh.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ansinh.shared.VietnameseText;

/**
 * Agency codes in the pattern {@code 000.ZZ.YY.HXX} of QCVN 102:2016/BTTTT, which start every dossier number.
 * HXX follows the alphabetical order of the 63 provinces (word by word it is not quite regular, hence a list); a merged
 * province keeps the code that goes with its name. YY and ZZ are INVENTED running numbers: the provinces publish
 * their own in decisions that are not collected here. Replace them before real use.
 */
final class AgencyCodes {

    private static final List<String> PROVINCES = List.of(
            "An Giang",
            "Bắc Giang",
            "Bắc Kạn",
            "Bạc Liêu",
            "Bắc Ninh",
            "Bà Rịa - Vũng Tàu",
            "Bến Tre",
            "Bình Định",
            "Bình Dương",
            "Bình Phước",
            "Bình Thuận",
            "Cà Mau",
            "Cần Thơ",
            "Cao Bằng",
            "Đắk Lắk",
            "Đắk Nông",
            "Đà Nẵng",
            "Điện Biên",
            "Đồng Nai",
            "Đồng Tháp",
            "Gia Lai",
            "Hà Giang",
            "Hải Dương",
            "Hải Phòng",
            "Hà Nam",
            "Hà Nội",
            "Hà Tĩnh",
            "Hòa Bình",
            "Hồ Chí Minh",
            "Hậu Giang",
            "Hưng Yên",
            "Khánh Hòa",
            "Kiên Giang",
            "Kon Tum",
            "Lai Châu",
            "Lâm Đồng",
            "Lạng Sơn",
            "Lào Cai",
            "Long An",
            "Nam Định",
            "Nghệ An",
            "Ninh Bình",
            "Ninh Thuận",
            "Phú Thọ",
            "Phú Yên",
            "Quảng Bình",
            "Quảng Nam",
            "Quảng Ngãi",
            "Quảng Ninh",
            "Quảng Trị",
            "Sóc Trăng",
            "Sơn La",
            "Tây Ninh",
            "Thái Bình",
            "Thái Nguyên",
            "Thanh Hóa",
            "Thừa Thiên Huế",
            "Tiền Giang",
            "Trà Vinh",
            "Tuyên Quang",
            "Vĩnh Long",
            "Vĩnh Phúc",
            "Yên Bái");

    private static final Map<String, Integer> NUMBERS = IntStream.range(0, PROVINCES.size())
            .boxed()
            .collect(Collectors.toMap(i -> VietnameseText.searchKey(PROVINCES.get(i)), i -> i + 1));

    /** YY of the department; the districts of a province count from 1 and none has more than 30. */
    private static final int DEPARTMENT = 80;

    private AgencyCodes() {}

    /** {@code provinceName} as in the unit files: "Tỉnh Lai Châu", "Thành phố Huế". */
    static String province(String provinceName) {
        return "000.00.00." + h(provinceName);
    }

    static String department(String provinceName) {
        return district(provinceName, DEPARTMENT);
    }

    static String district(String provinceName, int yy) {
        return "000.00.%02d.%s".formatted(yy, h(provinceName));
    }

    static String commune(String provinceName, int yy, int zz) {
        return "000.%02d.%02d.%s".formatted(zz, yy, h(provinceName));
    }

    /** Since 1 July 2025 a province has up to 168 communes below it: three digits, so that no former code comes back. */
    static String communeWithoutDistrict(String provinceName, int number) {
        return "000.00.%03d.%s".formatted(number, h(provinceName));
    }

    static String h(String provinceName) {
        String key = VietnameseText.searchKey(provinceName).replaceFirst("^(tinh|thanh pho) ", "");
        Integer number = NUMBERS.get(key.equals("hue") ? "thua thien hue" : key);
        if (number == null) {
            throw new IllegalArgumentException("no agency code known for province " + provinceName);
        }
        return "H%02d".formatted(number);
    }
}
