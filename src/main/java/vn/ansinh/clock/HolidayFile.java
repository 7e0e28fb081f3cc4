package vn.ansinh.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The holidays that come with the application: {@code date,weekday,kind,name,status,basis}, UTF-8, a header line. */
final class HolidayFile {

    private static final Resource FILE = new ClassPathResource("db/reference/holidays-2020-2027.csv");
    private static final int FIELDS = 6;

    /** A comma with an even number of quotes after it is not inside a quoted field. */
    private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private HolidayFile() {}

    static List<Holiday> read() {
        try {
            return FILE.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(HolidayFile::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Holiday parse(String line) {
        String[] fields = line.split(COMMA, -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("Not a holiday of " + FIELDS + " fields: " + line);
        }
        return new Holiday(
                LocalDate.parse(fields[0]), Holiday.Kind.valueOf(fields[2]), unquoted(fields[3]), unquoted(fields[5]));
    }

    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
