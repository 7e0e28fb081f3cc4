package vn.ansinh.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;

/** What the filters of the pages offer, never more than the scope holds. */
@Component
class UnitChoices {

    private final Units units;
    private final Procedures procedures;

    UnitChoices(Units units, Procedures procedures) {
        this.units = units;
        this.procedures = procedures;
    }

    /** Units of the kind in the scope, by code; only those of {@code parentId} when it is given. */
    List<Unit> units(Scope scope, UnitKind kind, @Nullable String parentId) {
        return scope.unitIds().stream()
                .map(units::find)
                .flatMap(Optional::stream)
                .filter(unit -> unit.kind() == kind && (parentId == null || Objects.equals(unit.parentId(), parentId)))
                .sorted(Comparator.comparing(Unit::code).thenComparing(Unit::id))
                .toList();
    }

    List<String> procedureCodes() {
        return procedures.all().stream().map(Procedure::code).distinct().toList();
    }

    String names(List<String> unitIds) {
        return unitIds.stream().map(units::name).collect(Collectors.joining(", "));
    }
}
