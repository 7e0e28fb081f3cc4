package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.AppClock;

/** How many dossiers each unit took, answered, and answered in time. */
@Service
class UnitStatistics {

    private final SupervisionMapper mapper;
    private final AppClock clock;

    UnitStatistics(SupervisionMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A district with its communes and their sum; communes without a district stand under an empty name. */
    record DistrictCounts(String name, UnitCounts total, List<UnitCounts> communes) {}

    /** Of dossiers received from the first day to the last. */
    @Transactional(readOnly = true)
    public List<DistrictCounts> byDistrict(Scope scope, LocalDate from, LocalDate to) {
        Map<String, List<UnitCounts>> byDistrict =
                mapper.listUnitCounts(scope, from, to, clock.instant(), clock.today()).stream()
                        .collect(Collectors.groupingBy(
                                unit -> unit.districtName() == null ? "" : unit.districtName(),
                                LinkedHashMap::new,
                                Collectors.toList()));
        return byDistrict.entrySet().stream()
                .map(district -> new DistrictCounts(
                        district.getKey(),
                        district.getValue().stream().reduce(UnitCounts::plus).orElseThrow(),
                        district.getValue()))
                .toList();
    }
}
