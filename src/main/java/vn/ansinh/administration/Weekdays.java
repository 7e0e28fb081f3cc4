package vn.ansinh.administration;

import java.time.LocalDate;
import vn.ansinh.shared.Dates;

/** Days with the name of their weekday: {@code Thứ Tư, 02/09/2020}. */
public final class Weekdays {

    private static final String[] NAMES = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"};

    private Weekdays() {}

    public static String of(LocalDate day) {
        return NAMES[day.getDayOfWeek().ordinal()] + ", " + Dates.date(day);
    }
}
