package vn.ansinh.supervision;

import org.jspecify.annotations.Nullable;

/**
 * Dossiers of one receiving unit in a period. Answered: approved or refused; on time when that was not after the
 * appointment date. {@code overdue} still waits for an answer past that date, {@code lateRuns} are open runs of the
 * unit's own stages past their due date.
 */
record UnitCounts(
        String unitId,
        String unitName,
        @Nullable String districtId,
        @Nullable String districtName,
        int received,
        int open,
        int overdue,
        int answered,
        int onTime,
        int lateRuns) {

    UnitCounts plus(UnitCounts other) {
        return new UnitCounts(
                unitId,
                unitName,
                districtId,
                districtName,
                received + other.received,
                open + other.open,
                overdue + other.overdue,
                answered + other.answered,
                onTime + other.onTime,
                lateRuns + other.lateRuns);
    }

    /** «97,5%» of the answered, «–» when nothing is answered yet. */
    public String onTimeRate() {
        if (answered == 0) {
            return "–";
        }
        // Cut, not rounded: 999 of 1000 must not look like all.
        long perMille = onTime * 1000L / answered;
        return "%d,%d%%".formatted(perMille / 10, perMille % 10);
    }
}
