package vn.ansinh.workflow.forms;

import org.jspecify.annotations.Nullable;
import vn.ansinh.decision.Candidate;
import vn.ansinh.shared.VietnameseText;

/** A dossier that waits for a decision, as the form lists it; {@code amount} in whole đồng. */
record FormCandidate(
        long id,
        String number,
        String applicant,
        String order,
        String unit,
        @Nullable String receivedAt,
        @Nullable String dueOn,
        String dueOrder,
        boolean late,
        int lines,
        long amount,
        int refused,
        int overlaps,
        boolean chosen) {

    static FormCandidate of(Candidate candidate, Words words) {
        return new FormCandidate(
                candidate.id(),
                candidate.number(),
                candidate.applicantName(),
                VietnameseText.sortKey(candidate.applicantName()),
                candidate.unitName(),
                words.time(candidate.receivedAt()),
                words.date(candidate.dueOn()),
                String.valueOf(candidate.dueOn()),
                words.isLate(candidate.dueOn()),
                candidate.lines(),
                candidate.amount(),
                candidate.refused(),
                candidate.overlaps(),
                candidate.chosen());
    }
}
