package vn.ansinh.dossier;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/**
 * What many lines get with one reason; null leaves a field as it is. The amount is never among them: it follows.
 *
 * @param versions of the lines by their ids, as the officer saw them
 */
public record LineCorrection(
        Map<Long, Integer> versions,
        @Nullable String group,
        @Nullable Integer months,
        @Nullable String address,
        @Nullable PayChannel payChannel,
        @Nullable String accountNo,
        String reason) {

    public static final int MOST_LINES = 20_000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ADDRESS = 300;

    public LineCorrection {
        versions = Map.copyOf(versions);
        group = clean(group);
        address = clean(address);
        accountNo = accountNo == null ? null : clean(accountNo.replaceAll("[ .-]", ""));
        reason = VietnameseText.nfc(reason);
    }

    /** {@link InputProblem} for what no line can get, whatever it is now. */
    void check(Procedure procedure) {
        require(!versions.isEmpty(), "ids", "Chọn ít nhất một người trong danh sách.");
        require(
                versions.size() <= MOST_LINES,
                "ids",
                "Mỗi lần sửa nhiều nhất %d người: lọc danh sách rồi sửa từng phần.".formatted(MOST_LINES));
        require(
                group != null || months != null || address != null || payChannel != null,
                "",
                "Chưa nhập nội dung nào cần sửa: chọn nhóm, số tháng, địa chỉ hoặc hình thức chi trả.");
        require(group == null || has(procedure, group), "group", "Chọn một nhóm đối tượng của thủ tục này.");
        require(
                address == null || address.length() >= 2 && address.length() <= LONGEST_ADDRESS,
                "address",
                "Địa chỉ dài từ 2 đến %d ký tự.".formatted(LONGEST_ADDRESS));
        checkPay();
        require(
                reason.length() >= 3 && reason.length() <= LONGEST_REASON,
                "reason",
                "Ghi lý do sửa, từ 3 đến %d ký tự.".formatted(LONGEST_REASON));
    }

    private void checkPay() {
        if (payChannel != PayChannel.BANK) {
            require(accountNo == null, "accountNo", "Chỉ ghi số tài khoản khi chọn chi trả qua tài khoản.");
            return;
        }
        require(
                versions.size() == 1,
                "payChannel",
                "Mỗi người có một tài khoản riêng: chọn một người rồi ghi số tài khoản của người đó.");
        require(
                accountNo != null && accountNo.matches("[0-9A-Za-z]{6,32}"),
                "accountNo",
                "Nhập số tài khoản (6 đến 32 chữ số) khi chi trả qua tài khoản.");
    }

    private static boolean has(Procedure procedure, String group) {
        return procedure.groups().stream().map(GroupRule::code).anyMatch(group::equals);
    }

    private static void require(boolean fine, String field, String message) {
        if (!fine) {
            throw new InputProblem(field, message);
        }
    }

    private static @Nullable String clean(@Nullable String given) {
        String text = given == null ? "" : VietnameseText.nfc(given);
        return text.isEmpty() ? null : text;
    }
}
