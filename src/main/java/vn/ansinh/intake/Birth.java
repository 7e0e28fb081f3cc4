package vn.ansinh.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A birth date as exactly as it is known: many old people know only the year. */
record Birth(int year, @Nullable LocalDate on) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** Of {@code 1950}, {@code 03/1950} or {@code 12/03/1950}; empty when it is no such date. */
    static Optional<Birth> parse(String text) {
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return of(day.group(3), day.group(2), day.group(1));
            }
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return of(iso.group(1), iso.group(2), iso.group(3));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches() && between(month.group(1), 1, 12)) {
                return Optional.of(new Birth(Integer.parseInt(month.group(2)), null));
            }
            Matcher year = YEAR.matcher(text);
            return year.matches() ? Optional.of(new Birth(Integer.parseInt(text), null)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Birth> of(String year, String month, String day) {
        LocalDate on = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return Optional.of(new Birth(on.getYear(), on));
    }

    private static boolean between(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return value >= least && value <= most;
    }

    /** In whole years; of a year alone as if born on 1 January. */
    int ageOn(LocalDate day) {
        return on == null ? day.getYear() - year : Period.between(on, day).getYears();
    }

    boolean isAfter(LocalDate day) {
        return on == null ? year > day.getYear() : on.isAfter(day);
    }
}
