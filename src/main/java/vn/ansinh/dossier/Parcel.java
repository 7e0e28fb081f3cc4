package vn.ansinh.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the public post carries for one dossier (NĐ 61/2018 Điều 16).
 *
 * @param papersCode tracking number of the applicant's papers on their way to the counter
 * @param resultAddress where the applicant wants the result, null: it is fetched
 * @param resultCode tracking number of the result, null until it is sent
 */
public record Parcel(
        @Nullable String papersCode,
        @Nullable String resultAddress,
        @Nullable String resultCode) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{8,20}");

    /** Without spaces in capitals, {@code EB123456789VN}; empty when it cannot be a tracking number. */
    public static Optional<String> code(String typed) {
        String text = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return CODE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    boolean isNothing() {
        return papersCode == null && resultAddress == null && resultCode == null;
    }
}
