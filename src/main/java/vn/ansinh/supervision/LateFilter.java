package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

/**
 * Which late runs to list; null is all.
 *
 * @param finished runs that ended after their due date, since {@code endedFrom}, instead of those still open
 * @param unitId the unit whose run it is: it had, or has, the dossier when the date passed
 * @param minDays at least so many calendar days past the date
 */
record LateFilter(
        boolean finished,
        @Nullable LocalDate endedFrom,
        @Nullable String districtId,
        @Nullable String communeId,
        @Nullable String procedureCode,
        @Nullable StageCode stage,
        @Nullable String unitId,
        int minDays,
        LateSort sort) {

    private static final int MOST_DAYS = 3650;

    /** What the parameters of an address ask for; what is unknown is left out. */
    static LateFilter of(Map<String, String> asked, LocalDate endedFrom) {
        return new LateFilter(
                "true".equals(asked.get("xong")),
                endedFrom,
                text(asked, "huyen"),
                text(asked, "xa"),
                text(asked, "thutuc"),
                stage(text(asked, "khau")),
                text(asked, "donvi"),
                days(text(asked, "tre")),
                LateSort.of(asked.getOrDefault("xep", "")));
    }

    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "xong", finished ? "true" : null);
        put(query, "huyen", districtId);
        put(query, "xa", communeId);
        put(query, "thutuc", procedureCode);
        put(query, "khau", stage == null ? null : stage.name());
        put(query, "donvi", unitId);
        put(query, "tre", minDays == 0 ? null : Integer.toString(minDays));
        put(query, "xep", sort.code());
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static @Nullable String text(Map<String, String> asked, String name) {
        String value = asked.get(name);
        return value == null || !DeskFilter.CODE.matcher(value).matches() ? null : value;
    }

    private static int days(@Nullable String text) {
        return text == null || !text.matches("\\d{1,4}") ? 0 : Math.min(MOST_DAYS, Integer.parseInt(text));
    }

    private static @Nullable StageCode stage(@Nullable String name) {
        for (StageCode code : StageCode.values()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        return null;
    }
}
