package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.VietnameseText;

/**
 * A unit in one era. {@code code} is the official code of the province, district or commune (bodies carry the code of
 * the area they serve), {@code id} is unique over kinds and eras: {@code C03388}, since 1 July 2025 {@code C03388.25}.
 *
 * @param validTo the last day, null when the unit has no end yet
 */
public record Unit(
        String id,
        String code,
        UnitKind kind,
        String name,
        @Nullable String parentId,
        @Nullable String agencyCode,
        @Nullable String phone,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Its office as people call it: «UBND xã Khun Há», «Chi cục Thuế huyện Mường Tè». */
    public String office() {
        return switch (kind) {
            case PROVINCE, DISTRICT, COMMUNE ->
                "UBND " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            case DEPARTMENT, TAX, INSURANCE, PAYER -> name;
        };
    }

    String nameKey() {
        return VietnameseText.searchKey(name);
    }
}
