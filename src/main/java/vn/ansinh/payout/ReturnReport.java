package vn.ansinh.payout;

import java.util.List;
import vn.ansinh.shared.Dong;

/**
 * What a return changed, counts and sums in đồng: newly paid, newly not collected, said again ({@code unchanged}). Rows with
 * a problem changed nothing.
 */
public record ReturnReport(
        int paid, long paidAmount, int notCollected, long notCollectedAmount, int unchanged, List<Problem> problems) {

    /** In row {@code row} of the file, counted as a spreadsheet does: the column, what is wrong, what to do; Vietnamese. */
    public record Problem(int row, String column, String wrong, String remedy) {}

    static ReturnReport of(List<PaymentResult> results, int unchanged, List<Problem> problems) {
        List<PaymentResult> paid = results.stream()
                .filter(result -> result.status() == PaymentStatus.PAID)
                .toList();
        long all = results.stream().mapToLong(PaymentResult::amount).sum();
        long paidAmount = paid.stream().mapToLong(PaymentResult::amount).sum();
        return new ReturnReport(
                paid.size(),
                paidAmount,
                results.size() - paid.size(),
                all - paidAmount,
                unchanged,
                List.copyOf(problems));
    }

    /** One line for the batch's history. */
    String summary() {
        return "đã trả %d người, %s; chưa nhận %d người, %s; đã ghi từ trước %d; lỗi %d"
                .formatted(
                        paid,
                        Dong.format(paidAmount),
                        notCollected,
                        Dong.format(notCollectedAmount),
                        unchanged,
                        problems.size());
    }
}
