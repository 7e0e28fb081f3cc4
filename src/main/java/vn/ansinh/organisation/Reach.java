package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.shared.NotAllowed;

/** How far an administrator reaches: the own units, all below them, and what they took over whole. */
public final class Reach {

    private final Units units;
    private final Set<String> own;

    Reach(Units units, Set<String> own) {
        this.units = units;
        this.own = Set.copyOf(own);
    }

    public boolean covers(String unitId) {
        Optional<Unit> unit = units.find(unitId);
        while (unit.isPresent()) {
            String id = unit.get().id();
            if (own.contains(id)
                    || units.wholeSuccessor(id)
                            .filter(to -> own.contains(to.id()))
                            .isPresent()) {
                return true;
            }
            unit = Optional.ofNullable(unit.get().parentId()).flatMap(units::find);
        }
        return false;
    }

    /** Whether the unit begins only after {@code day}: nobody reaches it yet, so a role there is in nobody's way. */
    boolean isToCome(String unitId, LocalDate day) {
        return units.find(unitId).filter(unit -> unit.validFrom().isAfter(day)).isPresent();
    }

    /** @throws NotAllowed when the unit is not covered */
    void require(String unitId) {
        if (!covers(unitId)) {
            throw new NotAllowed("%s không thuộc phạm vi quản trị của bạn.".formatted(units.name(unitId)));
        }
    }

    /** Whether this is an administrator of a province, who also sets what holds for all units. */
    public boolean isProvince() {
        return own.stream().flatMap(id -> units.find(id).stream()).anyMatch(unit -> unit.kind() == UnitKind.PROVINCE);
    }

    /** All covered units of every era, by code. */
    public List<Unit> units() {
        return units.all().stream().filter(unit -> covers(unit.id())).toList();
    }

    /** The part of it at and below {@code unitId}; nothing when that is not covered. */
    Reach below(String unitId) {
        return new Reach(units, covers(unitId) ? Set.of(unitId) : Set.of());
    }

    /** The units of the administrator's own role. */
    public Set<String> own() {
        return own;
    }
}
