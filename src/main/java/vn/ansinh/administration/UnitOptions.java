package vn.ansinh.administration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** The units that a form offers: those in reach that are not over, under the name of the unit above. */
@Component
class UnitOptions {

    private final Administrators administrators;
    private final Units units;
    private final AppClock clock;

    UnitOptions(Administrators administrators, Units units, AppClock clock) {
        this.administrators = administrators;
        this.units = units;
        this.clock = clock;
    }

    Map<String, List<Unit>> of(String administrator) {
        LocalDate today = clock.today();
        return administrators.reachOf(administrator).units().stream()
                .filter(unit -> unit.validTo() == null || !unit.validTo().isBefore(today))
                .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** A government stands with the bodies beside it, a commune with its district's others. */
    private String group(Unit unit) {
        boolean heads = unit.kind() == UnitKind.PROVINCE || unit.kind() == UnitKind.DISTRICT;
        Unit above = heads || unit.parentId() == null ? unit : units.get(unit.parentId());
        return above.validOn(clock.today())
                ? above.name()
                : above.name() + " (từ " + Dates.date(above.validFrom()) + ")";
    }
}
