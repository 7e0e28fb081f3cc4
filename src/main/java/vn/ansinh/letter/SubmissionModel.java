package vn.ansinh.letter;

import java.time.Instant;
import java.util.List;

/**
 * What a submission (Mẫu 1.4, NĐ 30/2020) says. {@code about} follows the words TỜ TRÌNH; {@code to} is asked to decide;
 * {@code grounds} come without their end signs; the list is the one that the decision will have.
 */
public record SubmissionModel(
        LetterHead head,
        String about,
        String to,
        List<String> grounds,
        int dossiers,
        String benefitName,
        List<String> recipients,
        Signature signature,
        String listTitle,
        List<DecisionLine> lines,
        Instant madeAt) {

    public long total() {
        return lines.stream().mapToLong(DecisionLine::amount).sum();
    }
}
