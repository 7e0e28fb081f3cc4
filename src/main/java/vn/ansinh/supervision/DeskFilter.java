package vn.ansinh.supervision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
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
                text(asked, "thutuc"),
                DeskState.of(asked.getOrDefault("tinhtrang", "")));
    }

    private static LocalDate day(Map<String, String> asked, String field, LocalDate otherwise) {
        String text = text(asked, field);
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new InputProblem(
                    field, "Kỳ tiếp nhận không đúng: nhập ngày, tháng và năm, ví dụ 20/05/2020, rồi xem lại.");
        }
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
