package vn.ansinh.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The holiday table of 2020-2027 written out a second time, apart from the file that the application reads. */
public final class TestCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Map<Integer, String> OFF = Map.of(
            2020, "01/01 23/01 24/01 27/01 28/01 29/01 02/04 30/04 01/05 02/09",
            2021, "01/01 10/02 11/02 12/02 15/02 16/02 21/04 30/04 03/05 02/09 03/09",
            2022, "03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09",
            2023, "02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09",
            2024, "01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09",
            2025, "01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09",
            2026, "01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11",
            2027, "01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09 24/11");
    private static final Map<Integer, String> WORKED = Map.of(2024, "04/05", 2025, "26/04", 2026, "10/01 22/08");

    private TestCalendar() {}

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(off(), worked());
    }

    static Set<LocalDate> off() {
        return days(OFF);
    }

    static Set<LocalDate> worked() {
        return days(WORKED);
    }

    private static Set<LocalDate> days(Map<Integer, String> table) {
        Set<LocalDate> days = new TreeSet<>();
        table.forEach((year, text) -> Arrays.stream(text.split(" "))
                .map(day -> LocalDate.parse(day + "/" + year, DAY))
                .forEach(days::add));
        return days;
    }
}
