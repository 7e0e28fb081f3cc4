package vn.ansinh.online;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.VietnameseText;

/** The communes of today: found by their names, or down from the province. */
@Component
class CommuneSearch {

    static final int MOST_FOUND = 30;

    private final Units units;
    private final AppClock clock;
    private final Map<Unit, String> keys = new ConcurrentHashMap<>();

    CommuneSearch(Units units, AppClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** A commune to choose; {@code where}: «huyện Mường Tè, tỉnh Lai Châu». */
    record Choice(String id, String name, String where) {}

    List<Unit> provinces() {
        return units.validOn(clock.today(), UnitKind.PROVINCE);
    }

    List<Unit> districts(String provinceId) {
        return today(units.children(provinceId, UnitKind.DISTRICT));
    }

    /** Of a district, or of a province that has none. */
    List<Choice> below(String parentId) {
        return today(units.children(parentId, UnitKind.COMMUNE)).stream()
                .map(this::choice)
                .toList();
    }

    /** Those with all words of {@code typed} in their names or above, without accents; at most {@link #MOST_FOUND}. */
    List<Choice> named(String typed) {
        String wanted = VietnameseText.searchKey(typed).replaceAll("[^a-z0-9]+", " ").strip();
        if (wanted.length() < 2) {
            return List.of();
        }
        List<String> words = List.of(wanted.split(" "));
        return units.validOn(clock.today(), UnitKind.COMMUNE).stream()
                .filter(unit -> words.stream().allMatch(keys.computeIfAbsent(unit, this::key)::contains))
                .sorted(Comparator.comparing((Unit unit) ->
                                !VietnameseText.searchKey(unit.name()).contains(wanted))
                        .thenComparing(Unit::name))
                .limit(MOST_FOUND)
                .map(this::choice)
                .toList();
    }

    Optional<Choice> chosen(String id) {
        return units.find(id).filter(unit -> unit.kind() == UnitKind.COMMUNE).map(this::choice);
    }

    private List<Unit> today(List<Unit> all) {
        LocalDate today = clock.today();
        return all.stream().filter(unit -> unit.validOn(today)).toList();
    }

    private Choice choice(Unit unit) {
        return new Choice(unit.id(), unit.name(), String.join(", ", above(unit)));
    }

    private String key(Unit unit) {
        return VietnameseText.searchKey(unit.name() + " " + String.join(" ", above(unit)))
                .replaceAll("[^a-z0-9]+", " ");
    }

    private List<String> above(Unit unit) {
        return Stream.of(UnitKind.DISTRICT, UnitKind.PROVINCE)
                .flatMap(kind -> units.findAncestor(unit.id(), kind).stream())
                .map(Unit::name)
                .toList();
    }
}
