package vn.ansinh.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;

/** The 106 communes of Lai Châu before the reform, in the order of their districts. */
@Component
class Communes {

    static final String PROVINCE = "P12";

    private final Units units;

    Communes(Units units) {
        this.units = units;
    }

    List<String> ofLaiChau() {
        return units.children(PROVINCE, UnitKind.DISTRICT).stream()
                .map(Unit::id)
                .sorted()
                .flatMap(district -> units.children(district, UnitKind.COMMUNE).stream()
                        .map(Unit::id)
                        .sorted())
                .toList();
    }
}
