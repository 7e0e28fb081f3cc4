package vn.ansinh.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ansinh.procedure.FactRule;

/**
 * The answers to a procedure's own questions, each brought to one form: numbers plain ({@code 95000000}), days as
 * {@code 2020-04-01}, yes or no as {@code true} or {@code false}. Fields are told as {@code fact-} + name.
 */
final class FactCheck {

    static final String PREFIX = "fact-";
    private static final int LONGEST = 500;
    private static final int MOST_DIGITS = 15;

    private final Findings findings;

    FactCheck(Findings findings) {
        this.findings = findings;
    }

    Map<String, String> check(List<FactRule> rules, Map<String, String> given) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (FactRule rule : rules) {
            String text = PersonCheck.text(given.get(rule.name()));
            if (!text.isEmpty()) {
                facts.put(rule.name(), value(rule, text));
            } else if (rule.required()) {
                error(rule, "Trả lời mục «%s».".formatted(rule.label()));
            }
        }
        given.keySet().stream()
                .filter(name -> rules.stream().noneMatch(rule -> Objects.equals(rule.name(), name)))
                .forEach(name -> findings.error("", "Thủ tục này không hỏi mục có tên như vậy: mở lại biểu mẫu."));
        return facts;
    }

    private String value(FactRule rule, String text) {
        return switch (rule.type()) {
            case "number" -> number(rule, text);
            case "date" -> date(rule, text);
            case "yesno" -> yesNo(rule, text);
            default -> plain(rule, text);
        };
    }

    private String plain(FactRule rule, String text) {
        if (text.length() > LONGEST) {
            error(rule, "Mục «%s» dài quá %d ký tự: rút gọn lại.".formatted(rule.label(), LONGEST));
        }
        return text;
    }

    /** {@code 95.000.000} or {@code 95000000}, decimals after a comma. */
    private String number(FactRule rule, String text) {
        boolean grouped = text.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,4})?");
        String digits = (grouped ? text.replace(".", "") : text).replace(',', '.');
        if (!digits.matches("\\d{1,%d}(\\.\\d{1,4})?".formatted(MOST_DIGITS))) {
            error(rule, "Mục «%s» phải là số, ví dụ 95.000.000.".formatted(rule.label()));
            return "";
        }
        return new BigDecimal(digits).toPlainString();
    }

    private String date(FactRule rule, String text) {
        LocalDate day = Birth.parse(text).map(Birth::on).orElse(null);
        if (day == null) {
            error(rule, "Mục «%s» phải là ngày, ví dụ 01/04/2020.".formatted(rule.label()));
            return "";
        }
        return day.toString();
    }

    private String yesNo(FactRule rule, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            error(rule, "Chọn Có hoặc Không ở mục «%s».".formatted(rule.label()));
            return "";
        }
        return text;
    }

    private void error(FactRule rule, String message) {
        findings.error(PREFIX + rule.name(), message);
    }
}
