package vn.ansinh.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A personal number: căn cước of 12 digits, which tell sex and year of birth, or the older CMND of 9. */
public record IdNumber(String digits) {

    private static final int LAST_PROVINCE = 96;

    /** Spaces and dots, as people group digits, are forgiven; anything else is no number. */
    public static Optional<IdNumber> parse(String text) {
        String digits = text.replaceAll("[ .\u00a0]", "");
        return digits.matches("\\d{9}|\\d{12}") && !digits.matches("0+")
                ? Optional.of(new IdNumber(digits))
                : Optional.empty();
    }

    public boolean isCitizenCard() {
        return digits.length() == 12;
    }

    /** M or F; null for a CMND. */
    public @Nullable String sex() {
        return isCitizenCard() ? (century() % 2 == 0 ? "M" : "F") : null;
    }

    /** Null for a CMND. */
    public @Nullable Integer birthYear() {
        return isCitizenCard() ? 1900 + 100 * (century() / 2) + Integer.parseInt(digits.substring(4, 6)) : null;
    }

    /** Whether the first three digits can be the code of a province (of birth registration, so old codes stay). */
    public boolean hasProvince() {
        int province = isCitizenCard() ? Integer.parseInt(digits.substring(0, 3)) : 1;
        return province >= 1 && province <= LAST_PROVINCE;
    }

    private int century() {
        return digits.charAt(3) - '0';
    }
}
