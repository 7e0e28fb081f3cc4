package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.ansinh.shared.ChangeStamps;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Refreshed;

/**
 * The tree of units. It seldom changes, and names are read on every page: all of it (some 17,000 rows) is kept in
 * memory until {@link #reload} or, within seconds, until another node has changed it.
 */
@Service
public class Units {

    static final String PART = "units";

    private final Refreshed<Snapshot> snapshot;

    Units(UnitMapper mapper, ChangeStamps stamps) {
        snapshot =
                new Refreshed<>(() -> stamps.of(PART), () -> Snapshot.of(mapper.listUnits(), mapper.listSuccessors()));
    }

    /** Forgets what is in memory; the next reader sees the tables again. To be called after the commit of a change. */
    public void reload() {
        snapshot.forget();
    }

    /** @throws NotFound when there is no such unit */
    public Unit get(String id) {
        return find(id).orElseThrow(() -> new NotFound("Không có đơn vị mang mã " + id + "."));
    }

    public Optional<Unit> find(String id) {
        return Optional.ofNullable(now().units.get(id))
                .or(() -> Optional.ofNullable(snapshot.checked().units.get(id)));
    }

    /** The unit's name, or the id itself when it is unknown: a page must not fail for a name. */
    public String name(String id) {
        return find(id).map(Unit::name).orElse(id);
    }

    /** In the order of their codes. */
    public List<Unit> children(String parentId, UnitKind kind) {
        return now().children.getOrDefault(parentId, List.of()).stream()
                .filter(unit -> unit.kind() == kind)
                .toList();
    }

    /**
     * The unit itself or the nearest above it of {@code kind}.
     *
     * @throws NotFound when there is none, as for the district of a commune since 1 July 2025
     */
    public Unit ancestor(String unitId, UnitKind kind) {
        return findAncestor(unitId, kind)
                .orElseThrow(() ->
                        new NotFound("%s không thuộc đơn vị nào là %s.".formatted(name(unitId), kind.vietnamese())));
    }

    public Optional<Unit> findAncestor(String unitId, UnitKind kind) {
        Map<String, Unit> units = now().units;
        Unit unit = units.get(unitId);
        while (unit != null && unit.kind() != kind) {
            unit = unit.parentId() == null ? null : units.get(unit.parentId());
        }
        return Optional.ofNullable(unit);
    }

    /** Whether {@code unitId} is {@code aboveId} or lies below it. */
    public boolean isWithin(String unitId, String aboveId) {
        Map<String, Unit> units = now().units;
        Unit unit = units.get(unitId);
        while (unit != null && !unit.id().equals(aboveId)) {
            unit = unit.parentId() == null ? null : units.get(unit.parentId());
        }
        return unit != null;
    }

    /** In the order of their codes. */
    public List<Unit> validOn(LocalDate day, UnitKind kind) {
        return now().byKind.getOrDefault(kind, List.of()).stream()
                .filter(unit -> unit.validOn(day))
                .toList();
    }

    /** The units that take over; several when the old one was split, none while it lasts or where nobody knows. */
    public List<Unit> successors(String id) {
        return now().successors.getOrDefault(id, List.of()).stream()
                .map(successor -> get(successor.newUnitId()))
                .toList();
    }

    /** The one unit that takes over everything, if the mapping is sure of it. */
    public Optional<Unit> wholeSuccessor(String id) {
        List<Successor> all = now().successors.getOrDefault(id, List.of());
        return all.size() == 1 && all.get(0).whole() ? find(all.get(0).newUnitId()) : Optional.empty();
    }

    /** Every unit of every era, by code. */
    List<Unit> all() {
        return now().inOrder;
    }

    private Snapshot now() {
        return snapshot.get();
    }

    private record Snapshot(
            List<Unit> inOrder,
            Map<String, Unit> units,
            Map<String, List<Unit>> children,
            Map<UnitKind, List<Unit>> byKind,
            Map<String, List<Successor>> successors) {

        static Snapshot of(List<Unit> all, List<Successor> successors) {
            return new Snapshot(
                    List.copyOf(all),
                    all.stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                    all.stream()
                            .filter(unit -> unit.parentId() != null)
                            .collect(Collectors.groupingBy(unit -> String.valueOf(unit.parentId()))),
                    all.stream().collect(Collectors.groupingBy(Unit::kind)),
                    successors.stream().collect(Collectors.groupingBy(Successor::oldUnitId)));
        }
    }
}
