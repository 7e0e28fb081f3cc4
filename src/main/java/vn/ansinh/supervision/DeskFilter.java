package vn.ansinh.supervision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;

/**
 * What a page of the desk is asked for, as its address says it.
 *
 * @param unitId the unit looked at, null for the officer's own
 * @param areaId one row of that unit's table, null for all
 * @param from first and {@code to} last day of receipt
 */
record DeskFilter(
        @Nullable String unitId,
        @Nullable String areaId,
        LocalDate from,
        LocalDate to,
        @Nullable String procedureCode,
        DeskState state) {

    /** Of procedures and units; the database compares no other letters with these. */
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,60}");

    /** The database and its driver know no later one. */
    private static final int LAST_YEAR = 9999;

    /** @throws InputProblem when a day is none or the last lies before the first */
    static DeskFilter of(Map<String, String> asked, LocalDate today) {
        LocalDate from = day(asked, "tu", today.withDayOfYear(1));
        LocalDate to = day(asked, "den", today);
        if (to.isBefore(from)) {
            throw new InputProblem(
                    "den", "Ngày cuối của kỳ phải bằng hoặc sau ngày đầu: chọn lại ngày ở ô «đến ngày».");
        }
        return new DeskFilter(
                text(asked, "donvi"),
                text(asked, "noi"),
                from,
                to,
                code(asked),
                DeskState.of(asked.getOrDefault("tinhtrang", "")));
    }

    private static LocalDate day(Map<String, String> asked, String field, LocalDate otherwise) {
        String text = text(asked, field);
        try {
            LocalDate day = text == null ? otherwise : LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw noDay(field);
            }
            return day;
        } catch (DateTimeParseException wrong) {
            throw noDay(field);
        }
    }

    private static InputProblem noDay(String field) {
        return new InputProblem(
                field, "Kỳ tiếp nhận không đúng: nhập ngày, tháng và năm, ví dụ 20/05/2020, rồi xem lại.");
    }

    private static @Nullable String code(Map<String, String> asked) {
        String code = text(asked, "thutuc");
        if (code != null && !CODE.matcher(code).matches()) {
            throw new InputProblem("thutuc", "Không có thủ tục mang mã này: chọn lại ở ô «Thủ tục».");
        }
        return code;
    }

    private static @Nullable String text(Map<String, String> asked, String field) {
        String text = asked.get(field);
        return text == null || text.isBlank() ? null : text;
    }

    /** The parameters of an address that asks the same, blank ones left out. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "donvi", unitId);
        put(query, "noi", areaId);
        query.put("tu", from.toString());
        query.put("den", to.toString());
        put(query, "thutuc", procedureCode);
        put(query, "tinhtrang", state.code());
        return query;
    }

    DeskFilter at(@Nullable String unit, @Nullable String area, DeskState of) {
        return new DeskFilter(unit, area, from, to, procedureCode, of);
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.put(name, value);
        }
    }
}
