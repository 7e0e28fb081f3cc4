package vn.ansinh.supervision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.NotFound;

/** The way down the tree of units, never out of the scope, over the reform of July 2025. */
@Component
class Places {

    private static final Set<UnitKind> AREAS = EnumSet.of(UnitKind.PROVINCE, UnitKind.DISTRICT, UnitKind.COMMUNE);

    private final Units units;
    private final Scopes scopes;
    private final SupervisionMapper mapper;
    private final DeskMapper desk;

    Places(Units units, Scopes scopes, SupervisionMapper mapper, DeskMapper desk) {
        this.units = units;
        this.scopes = scopes;
        this.mapper = mapper;
        this.desk = desk;
    }

    /** @throws NotFound when the unit is none or not in the scope, or the area is no row of the unit */
    Place of(String username, Scope scope, DeskFilter filter) {
        Place place = at(username, scope, filter.unitId());
        String area = filter.areaId();
        if (area == null) {
            return place;
        }
        Counted all = place.counted();
        List<String> receiving = all.receivingIds() != null
                ? all.receivingIds()
                : desk.listReceivingUnits(all.decidingIds() == null ? List.of() : all.decidingIds());
        List<String> here = in(area, place, receiving);
        if (!here.isEmpty()) {
            return place.only(all.at(here));
        }
        List<String> bodies = in(area, place, all.orDecidedIds());
        if (bodies.isEmpty()) {
            throw unknown();
        }
        return place.only(all.by(bodies));
    }

    private List<String> in(String area, Place place, List<String> unitIds) {
        return unitIds.stream().filter(id -> areaOf(place, id).equals(area)).toList();
    }

    private Place at(String username, Scope scope, @Nullable String unitId) {
        List<String> own = scopes.own(username);
        if (unitId == null && own.size() > 1) {
            List<Unit> top = own.stream().map(units::get).toList();
            return new Place(null, "Các đơn vị của bạn", List.of(), top, ofSeveral(top));
        }
        String id = unitId == null ? own.get(0) : unitId;
        if (!scope.contains(id)) {
            throw unknown();
        }
        Unit at = units.get(id);
        List<Unit> children = Stream.concat(
                        units.children(id, UnitKind.DISTRICT).stream(), units.children(id, UnitKind.COMMUNE).stream())
                .toList();
        List<String> below = below(scope, own, id);
        return new Place(
                at,
                at.name(),
                path(scope, at),
                children,
                AREAS.contains(at.kind()) ? Counted.received(below) : Counted.decided(below));
    }

    /** Departments decide what others receive; beside areas they have what none of these received. */
    private Counted ofSeveral(List<Unit> top) {
        Map<Boolean, List<String>> kinds = top.stream()
                .collect(Collectors.partitioningBy(
                        unit -> AREAS.contains(unit.kind()), Collectors.mapping(Unit::id, Collectors.toList())));
        List<String> areas = subtree(kinds.getOrDefault(true, List.of()));
        List<String> bodies = subtree(kinds.getOrDefault(false, List.of()));
        return Counted.either(areas, bodies);
    }

    private List<String> subtree(List<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : mapper.listSubtree(unitIds);
    }

    private List<String> below(Scope scope, List<String> own, String id) {
        return own.equals(List.of(id)) ? scope.unitIds() : mapper.listSubtree(List.of(id));
    }

    private static NotFound unknown() {
        return new NotFound("Không có đơn vị này trong phạm vi giám sát của bạn.");
    }

    private List<Unit> path(Scope scope, Unit at) {
        Deque<Unit> path = new ArrayDeque<>();
        Optional<Unit> unit = Optional.of(at);
        while (unit.isPresent() && scope.contains(unit.get().id())) {
            path.addFirst(unit.get());
            unit = Optional.ofNullable(unit.get().parentId()).flatMap(units::find);
        }
        return List.copyOf(path);
    }

    /**
     * The row that dossiers of a receiving unit stand in: the child above it, or above the unit that took it over whole;
     * where there is none, as for a commune that was split, its own former district. In a commune each has its own row:
     * those that it took over came from several districts, which had more than these.
     */
    String areaOf(Place place, String receivingId) {
        if (place.at() != null && place.at().kind() == UnitKind.COMMUNE) {
            return receivingId;
        }
        return childAbove(place, receivingId)
                .or(() -> above(receivingId).stream()
                        .flatMap(unit -> units.wholeSuccessor(unit.id()).stream())
                        .flatMap(successor -> childAbove(place, successor.id()).stream())
                        .findFirst())
                .orElseGet(() -> units.findAncestor(receivingId, UnitKind.DISTRICT)
                        .map(Unit::id)
                        .filter(district -> !district.equals(place.unitId()))
                        .orElse(receivingId));
    }

    private Optional<String> childAbove(Place place, String id) {
        return above(id).stream().map(Unit::id).filter(place::has).findFirst();
    }

    private List<Unit> above(String id) {
        return Stream.iterate(
                        units.find(id),
                        Optional::isPresent,
                        unit -> unit.map(Unit::parentId).flatMap(units::find))
                .flatMap(Optional::stream)
                .toList();
    }
}
