package vn.ansinh.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Dates and times as Vietnamese screens and papers write them, in the zone of Việt Nam. */
public final class Dates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút', 'ngày' dd/MM/uuuu");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUE = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Dates() {}

    /** {@code 06/02/2020}. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 08:05 06/02/2020}. */
    public static String dateTime(Instant at) {
        return TIME.format(local(at));
    }

    /** {@code 2020-02-06T08:05:00+07:00}: ISO 8601, to the second, in the zone of Việt Nam. */
    public static String iso(Instant at) {
        return ISO.format(at.atZone(AppClock.ZONE));
    }

    /** {@code 08 giờ 05 phút, ngày 06/02/2020}. */
    public static String spokenTime(Instant at) {
        return SPOKEN.format(local(at));
    }

    /** {@code Lai Châu, ngày 06 tháng 02 năm 2020}. */
    public static String longDate(String place, LocalDate day) {
        return place + ", " + longDate(day);
    }

    /** {@code ngày 06 tháng 02 năm 2020}: days under 10 and the months 1 and 2 with a leading 0 (NĐ 30/2020, phụ lục I). */
    public static String longDate(LocalDate day) {
        String month = (day.getMonthValue() <= 2 ? "0" : "") + day.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** {@code tháng 4/2020}, {@code tháng 4 đến tháng 6/2020}, {@code tháng 12/2020 đến tháng 2/2021}. */
    public static String period(LocalDate from, int months) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = first.plusMonths(months - 1L);
        if (first.equals(last)) {
            return "tháng " + slashed(first);
        }
        String start = first.getYear() == last.getYear() ? Integer.toString(first.getMonthValue()) : slashed(first);
        return "tháng " + start + " đến tháng " + slashed(last);
    }

    /** {@code IV}; for numbers from 1. */
    public static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            text.append(ROMAN[i].repeat(rest / ROMAN_VALUE[i]));
            rest %= ROMAN_VALUE[i];
        }
        return text.toString();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, AppClock.ZONE);
    }

    private static String slashed(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }
}
