package vn.ansinh.tracking;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;

/** The office of a unit as people call it: «UBND xã Khun Há», «Chi cục Thuế huyện Mường Tè». */
@Component
class Offices {

    private final Units units;

    Offices(Units units) {
        this.units = units;
    }

    String name(String unitId) {
        return units.find(unitId).map(Offices::name).orElse(unitId);
    }

    static String name(Unit unit) {
        return switch (unit.kind()) {
            case PROVINCE, DISTRICT, COMMUNE ->
                "UBND " + unit.name().substring(0, 1).toLowerCase(Locale.ROOT)
                        + unit.name().substring(1);
            case DEPARTMENT, TAX, INSURANCE, PAYER -> unit.name();
        };
    }
}
