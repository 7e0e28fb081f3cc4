package vn.ansinh.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;

/** What was typed into a form: kept as it is for the page that comes back, read field by field, all problems told at once. */
final class Typed {

    static final Typed NOTHING = new Typed(Map.of());

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> values;
    private final List<InputProblem.Entry> problems = new ArrayList<>();

    Typed(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    /** For the templates; empty when nothing was typed. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    Typed with(String field, @Nullable String value) {
        values.put(field, value == null ? "" : value);
        return this;
    }

    Typed with(String field, @Nullable LocalDate day) {
        return with(field, day == null ? null : Dates.date(day));
    }

    String line(String field) {
        return get(field).strip();
    }

    @Nullable
    String lineOrNull(String field) {
        return line(field).isEmpty() ? null : line(field);
    }

    /** The version that the page showed; one that was not a number is nobody's. */
    int version() {
        try {
            return Integer.parseInt(line("version"));
        } catch (NumberFormatException forged) {
            return -1;
        }
    }

    /** The day 1 January 1970 stands for one that is missing or wrong: {@link #orThrow} comes before it is used. */
    LocalDate day(String field) {
        LocalDate day = dayOrNull(field);
        if (day == null && line(field).isEmpty()) {
            problem(field, "Nhập ngày, ví dụ 02/09/2027.");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        String text = line(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = text.indexOf('/') >= 0 ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        problem(field, "Không phải là ngày có thật. Ghi ngày/tháng/năm, ví dụ 02/09/2027.");
        return null;
    }

    /** The first constant stands for one that is missing or wrong: {@link #orThrow} comes before it is used. */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        E chosen = choiceOrNull(field, type);
        if (chosen == null) {
            problem(field, "Chọn một mục.");
            return type.getEnumConstants()[0];
        }
        return chosen;
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(String field, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(line(field))) {
                return constant;
            }
        }
        return null;
    }

    private void problem(String field, String message) {
        problems.add(new InputProblem.Entry(field, message));
    }

    void orThrow() {
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
    }
}
