package vn.ansinh.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose dossiers a place counts: those received in {@code receivingIds} and decided by {@code decidingIds}, null being no
 * condition. What {@code orDecidedIds} decide is counted too wherever it was received; what {@code exceptIds} received is
 * not, as it stands in another row.
 */
record Counted(
        @Nullable List<String> receivingIds,
        @Nullable List<String> decidingIds,
        List<String> orDecidedIds,
        List<String> exceptIds) {

    static Counted received(List<String> receivingIds) {
        return new Counted(receivingIds, null, List.of(), List.of());
    }

    static Counted decided(List<String> decidingIds) {
        return new Counted(null, decidingIds, List.of(), List.of());
    }

    /** For areas and bodies side by side: a dossier is the area's that received it, else the body's that decides it. */
    static Counted either(List<String> receivingIds, List<String> decidingIds) {
        return new Counted(receivingIds, null, decidingIds, List.of());
    }

    /** Only what these units received. */
    Counted at(List<String> receiving) {
        return new Counted(receiving, decidingIds, List.of(), exceptIds);
    }

    /** Only what these bodies decide and no area of this place received. */
    Counted by(List<String> deciding) {
        return new Counted(null, deciding, List.of(), receivingIds == null ? List.of() : receivingIds);
    }
}
