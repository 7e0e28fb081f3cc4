package vn.ansinh.supervision;

import java.util.List;

/**
 * What a supervising officer may see: dossiers received or decided in these units.
 *
 * @param unitIds the officer's own units with everything below them, and what those took over whole; never empty
 */
record Scope(List<String> unitIds) {

    Scope {
        unitIds = List.copyOf(unitIds);
    }

    boolean contains(String unitId) {
        return unitIds.contains(unitId);
    }
}
