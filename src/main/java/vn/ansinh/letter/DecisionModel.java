package vn.ansinh.letter;

import java.time.Instant;
import java.util.List;

/**
 * What a decision of Mẫu 1.2, NĐ 30/2020 says. {@code about} follows the word QUYẾT ĐỊNH; {@code authority} is the
 * signing office in normal case ("Chủ tịch Ủy ban nhân dân tỉnh Lai Châu"); {@code grounds} ("Căn cứ …", at the end
 * "Theo đề nghị của …") come without their end signs, {@code articles} without "Điều n."; {@code listTitle} entitles the
 * appendix. The total is the sum of the lines.
 */
public record DecisionModel(
        LetterHead head,
        String about,
        String authority,
        List<String> grounds,
        List<String> articles,
        List<String> recipients,
        Signature signature,
        String listTitle,
        List<DecisionLine> lines,
        Instant madeAt) {

    public long total() {
        return lines.stream().mapToLong(DecisionLine::amount).sum();
    }
}
