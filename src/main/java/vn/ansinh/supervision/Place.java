package vn.ansinh.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Unit;

/**
 * Where a supervisor stands in the tree.
 *
 * @param at null above several own units
 * @param path from the highest unit in the scope to {@code at}
 * @param children the units one step below, each a row
 * @param counted whose dossiers are counted here
 */
record Place(@Nullable Unit at, String name, List<Unit> path, List<Unit> children, Counted counted) {

    Place {
        path = List.copyOf(path);
        children = List.copyOf(children);
    }

    @Nullable
    String unitId() {
        return at == null ? null : at.id();
    }

    boolean has(String unitId) {
        return children.stream().anyMatch(unit -> unit.id().equals(unitId));
    }

    Place only(Counted part) {
        return new Place(at, name, path, children, part);
    }
}
