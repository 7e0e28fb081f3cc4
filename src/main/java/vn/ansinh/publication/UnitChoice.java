package vn.ansinh.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;

/**
 * The way down to a commune that has lists: province, district where there is one, commune.
 *
 * @param path from the province to the chosen unit; empty at the beginning
 * @param below what lies under it and has lists, by code
 */
record UnitChoice(List<Unit> path, List<Below> below) {

    record Below(String id, String name, int lists) {}

    static UnitChoice of(Map<String, Integer> lists, @Nullable String chosenId, Units units) {
        List<Unit> path = chosenId == null
                ? List.of()
                : units.find(chosenId).map(unit -> pathOf(unit, units)).orElse(List.of());
        Map<String, Below> below = new TreeMap<>();
        lists.forEach((unitId, count) -> units.find(unitId)
                .map(unit -> pathOf(unit, units))
                .filter(way ->
                        way.size() > path.size() && way.subList(0, path.size()).equals(path))
                .map(way -> way.get(path.size()))
                .ifPresent(next -> below.merge(
                        next.code() + next.id(),
                        new Below(next.id(), next.name(), count),
                        (a, b) -> new Below(a.id(), a.name(), a.lists() + b.lists()))));
        return new UnitChoice(path, List.copyOf(below.values()));
    }

    private static List<Unit> pathOf(Unit unit, Units units) {
        Deque<Unit> path = new ArrayDeque<>();
        Unit at = unit;
        while (at != null) {
            path.addFirst(at);
            String parent = at.parentId();
            at = parent == null ? null : units.find(parent).orElse(null);
        }
        return List.copyOf(path);
    }

    /** Null at the beginning. */
    public @Nullable Unit here() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    public boolean isCommune() {
        Unit here = here();
        return here != null && here.kind() == UnitKind.COMMUNE;
    }
}
