package vn.ansinh.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.ansinh.procedure.FactRule;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** An answer as {@link FactCheck} keeps it, in words for people. */
final class FactText {

    private FactText() {}

    static String of(FactRule rule, String value) {
        return switch (rule.type()) {
            case "yesno" -> value.equals("true") ? "Có" : "Không";
            case "number" -> value.matches("\\d{1,18}") ? Dong.plain(Long.parseLong(value)) : value.replace('.', ',');
            case "date" -> date(value);
            default -> value;
        };
    }

    private static String date(String value) {
        try {
            return Dates.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
