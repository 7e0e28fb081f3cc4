package vn.ansinh.letter;

import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;

/** How a unit is named on paper (NĐ 30/2020, phụ lục I). */
public final class Issuer {

    /** The one-stop counter of every unit (NĐ 61/2018 Điều 7). */
    public static final String COUNTER = "Bộ phận tiếp nhận và trả kết quả";

    private Issuer() {}

    /** «Ủy ban nhân dân xã Bum Nưa»; departments, tax and insurance offices by their own names. */
    public static String agency(Unit unit) {
        return switch (unit.kind()) {
            case PROVINCE, DISTRICT, COMMUNE -> "Ủy ban nhân dân " + lower(unit.name());
            default -> unit.name();
        };
    }

    /** The place of a letter: «Xã Bum Nưa» signs in «Bum Nưa»; give a department's province instead of itself. */
    public static String place(Unit unit) {
        return unit.name().replaceFirst("^(Xã|Phường|Thị trấn|Huyện|Thành phố|Thị xã|Tỉnh|Đặc khu) (?=\\D)", "");
    }

    /** «Tỉnh Lai Châu» inside a sentence is «tỉnh Lai Châu». */
    public static String lower(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The head of the unit as the signature's capacity: CHỦ TỊCH, or GIÁM ĐỐC of a department. */
    public static String capacity(Unit unit) {
        return unit.kind() == UnitKind.DEPARTMENT ? "GIÁM ĐỐC" : "CHỦ TỊCH";
    }
}
