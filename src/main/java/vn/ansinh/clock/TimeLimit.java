package vn.ansinh.clock;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The days, zero or more, that the law gives for a step. Its text is {@code 5W}, {@code 12C}; a chain's {@code 5W+12C}. */
public record TimeLimit(int days, DayUnit unit) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})([WC])");

    /**
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public TimeLimit {
        if (days < 0) {
            throw new IllegalArgumentException("A time limit cannot be negative: " + days);
        }
    }

    public static TimeLimit working(int days) {
        return new TimeLimit(days, DayUnit.WORKING);
    }

    public static TimeLimit calendar(int days) {
        return new TimeLimit(days, DayUnit.CALENDAR);
    }

    /**
     * Reads {@code 5W} (working days) or {@code 12C} (calendar days).
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static TimeLimit parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a time limit such as 5W or 12C: '" + text + "'");
        }
        int days = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals(DayUnit.WORKING.letter()) ? working(days) : calendar(days);
    }

    /** Reads a chain, in order, such as {@code 5W+2W}; one limit alone is a chain too. */
    public static List<TimeLimit> parseChain(String text) {
        return Arrays.stream(text.split("\\+", -1)).map(TimeLimit::parse).toList();
    }

    public static String textOf(List<TimeLimit> chain) {
        return chain.stream().map(TimeLimit::text).collect(Collectors.joining("+"));
    }

    public String text() {
        return days + unit.letter();
    }

    public String vietnamese() {
        return days + " " + unit.vietnamese();
    }
}
