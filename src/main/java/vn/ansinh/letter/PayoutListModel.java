package vn.ansinh.letter;

import java.time.Instant;
import java.util.List;

/**
 * A payout list as sealed. {@code about} stands below the title ("hỗ trợ người dân gặp khó khăn do đại dịch COVID-19"),
 * {@code basis} in brackets below it ("Kèm theo Quyết định số …"); {@code signatures} are Người lập, Kế toán, Thủ trưởng.
 */
public record PayoutListModel(
        LetterHead head,
        String batchNumber,
        String about,
        String basis,
        String payer,
        String channel,
        List<PayoutLine> lines,
        List<Signature> signatures,
        Instant madeAt) {

    public long total() {
        return lines.stream().mapToLong(PayoutLine::amount).sum();
    }
}
