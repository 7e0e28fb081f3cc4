package vn.ansinh.clock;

import java.util.List;

/** What came of a file of holidays: rows taken, rows that stood so already, and the refused ones with the reason. */
public record HolidayImport(int taken, int same, List<Refused> refused) {

    public HolidayImport {
        refused = List.copyOf(refused);
    }

    /** {@code line} counts from 1. */
    public record Refused(int line, String text, String reason) {}
}
