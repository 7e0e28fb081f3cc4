package vn.ansinh.workflow.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.decision.Summary;
import vn.ansinh.procedure.ReasonRule;

/** A draft or submitted decision; {@code note} is why it came back for correction. */
record DecisionView(
        String unit,
        String procedure,
        List<String> legalBasis,
        String status,
        @Nullable String preparedBy,
        @Nullable String submittedAt,
        @Nullable String note,
        String guidance,
        Summary summary,
        String totalInWords,
        List<Area> areas,
        List<ReasonRule> reasons) {

    /** A unit to filter by; {@code level} 0 for districts, 1 for the communes in them. */
    record Area(String id, String name, int level) {}
}
