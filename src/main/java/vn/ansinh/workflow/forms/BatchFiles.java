package vn.ansinh.workflow.forms;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.Letters;
import vn.ansinh.payout.Batch;
import vn.ansinh.payout.PayoutPapers;
import vn.ansinh.payout.Payouts;
import vn.ansinh.shared.Conflict;

/** The files of a batch for its forms. */
@Service
class BatchFiles {

    private final Payouts payouts;
    private final PayoutPapers papers;
    private final Letters letters;
    private final BatchListMapper lists;

    BatchFiles(Payouts payouts, PayoutPapers papers, Letters letters, BatchListMapper lists) {
        this.payouts = payouts;
        this.papers = papers;
        this.letters = letters;
        this.lists = lists;
    }

    /** {@code CT2020-P12-0001.csv}. */
    String name(long batchId, String ending) {
        return payouts.get(batchId).number() + ending;
    }

    byte[] csv(long batchId) {
        return papers.csv(batchId);
    }

    byte[] xlsx(long batchId) {
        return papers.xlsx(batchId);
    }

    /** The list that people sign: with both accountants' names, so not before the second one has agreed. */
    @Transactional
    Letter list(long batchId) {
        Batch batch = payouts.get(batchId);
        if (batch.checkedBy() == null) {
            throw new Conflict("Danh sách để ký chỉ có sau khi người thứ hai đã kiểm tra đợt chi trả.");
        }
        return letters.get(lists.findLetter(batchId).orElseGet(() -> papers.keepList(batchId)));
    }
}
