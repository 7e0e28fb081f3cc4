package vn.ansinh.letter;

import java.util.List;
import vn.ansinh.shared.Dong;

/** The usual three articles of a decision that approves a list and its money. */
public final class ApprovalArticles {

    private ApprovalArticles() {}

    /** {@code benefitName} follows "được hưởng"; {@code payers} and {@code executors} are named at the articles' start. */
    public static List<String> of(long people, long total, String benefitName, String payers, String executors) {
        return List.of(
                "Phê duyệt danh sách %s đối tượng được hưởng %s với tổng kinh phí là %s (Bằng chữ: %s)."
                                .formatted(Dong.plain(people), benefitName, Dong.format(total), Dong.inWords(total))
                        + " Danh sách chi tiết tại Phụ lục kèm theo Quyết định này.",
                payers + " tổ chức chi trả đúng đối tượng, đủ số tiền, kịp thời, công khai, minh bạch; "
                        + "tổng hợp người chưa nhận tiền để chi trả trong đợt sau và báo cáo kết quả theo quy định.",
                "Quyết định này có hiệu lực kể từ ngày ký. " + executors
                        + " và các đối tượng có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.");
    }
}
