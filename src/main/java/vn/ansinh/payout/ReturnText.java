package vn.ansinh.payout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.VietnameseText;

/** What payers write in a cell, understood or not; never guessed. */
final class ReturnText {

    private static final Set<String> PAID = Set.of("da nhan", "da nhan tien", "da chi tra", "paid", "x");
    private static final Set<String> NOT_COLLECTED = Set.of("chua nhan", "not_collected");

    /** {@code 1500000}, {@code 1.500.000}, {@code 1,500,000}, each with no or zero decimals. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,3}(?: \\d{3}){1,4})(?:[.,]0{1,2})?");

    private static final Pattern UNIT =
            Pattern.compile("\\s*(?:đồng|dong|đ|₫|vnđ|vnd)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?: .*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    /** A day of a spreadsheet: 1 is 1 January 1900, the time of day behind the point. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private ReturnText() {}

    static @Nullable PaymentStatus result(String text) {
        String key = VietnameseText.searchKey(text);
        if (PAID.contains(key)) {
            return PaymentStatus.PAID;
        }
        return NOT_COLLECTED.contains(key) ? PaymentStatus.NOT_COLLECTED : null;
    }

    static OptionalLong amount(String text) {
        Matcher matcher = AMOUNT.matcher(UNIT.matcher(text).replaceFirst(""));
        return matcher.matches()
                ? OptionalLong.of(Long.parseLong(matcher.group(1).replaceAll("\\D", "")))
                : OptionalLong.empty();
    }

    static @Nullable LocalDate day(String text) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return LocalDate.of(number(dayFirst, 4), number(dayFirst, 3), number(dayFirst, 1));
            }
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher serial = SERIAL.matcher(text);
            return serial.matches() ? SERIAL_ZERO.plusDays(number(serial, 1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
