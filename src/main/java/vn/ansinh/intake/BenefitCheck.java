package vn.ansinh.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.procedure.GroupRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.VietnameseText;

/** The rules for what is asked for. Fields: group, months, payChannel, accountNo. */
final class BenefitCheck {

    /** What passed; the amount is not known yet. */
    record Checked(
            String group,
            int months,
            PayChannel payChannel,
            @Nullable String accountNo) {}

    private final Procedure procedure;
    private final Findings findings;

    BenefitCheck(Procedure procedure, Findings findings) {
        this.procedure = procedure;
        this.findings = findings;
    }

    Checked check(BenefitForm form) {
        String code = PersonCheck.text(form.group());
        Optional<GroupRule> group = procedure.groups().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
        if (group.isEmpty()) {
            findings.error("group", "Chọn một nhóm đối tượng của thủ tục này.");
        }
        PayChannel channel = channel(form.payChannel());
        return new Checked(
                code,
                months(form.months(), group.map(GroupRule::maxMonths).orElse(12)),
                channel,
                channel == PayChannel.BANK ? account(form.accountNo()) : null);
    }

    private int months(@Nullable String typed, int most) {
        String text = PersonCheck.text(typed);
        int months = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        if (months < 1 || months > most) {
            findings.error(
                    "months",
                    most == 1
                            ? "Nhóm này chỉ hưởng một lần: ghi 1."
                            : "Số tháng hưởng là số từ 1 đến %d.".formatted(most));
        }
        return months;
    }

    /** A channel by its code, or as lists write it: tiền mặt, bưu điện, tài khoản. */
    private PayChannel channel(@Nullable String typed) {
        String text = VietnameseText.searchKey(PersonCheck.text(typed));
        return Stream.of(PayChannel.values())
                .filter(channel -> text.equalsIgnoreCase(channel.name())
                        || text.equals(shortName(channel))
                        || text.equals(VietnameseText.searchKey(channel.vietnamese())))
                .findFirst()
                .orElseGet(() -> {
                    findings.error("payChannel", "Chọn hình thức chi trả: tiền mặt, bưu điện hoặc tài khoản.");
                    return PayChannel.CASH;
                });
    }

    private static String shortName(PayChannel channel) {
        return switch (channel) {
            case CASH -> "tien mat";
            case POST -> "buu dien";
            case BANK -> "tai khoan";
        };
    }

    private @Nullable String account(@Nullable String typed) {
        String text = PersonCheck.text(typed).replaceAll("[ .-]", "");
        if (!text.matches("[0-9A-Za-z]{6,32}")) {
            findings.error("accountNo", "Nhập số tài khoản (6 đến 32 chữ số) khi chi trả qua tài khoản.");
            return null;
        }
        return text;
    }
}
