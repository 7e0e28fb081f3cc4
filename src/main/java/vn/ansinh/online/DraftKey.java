package vn.ansinh.online;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.Secrets;

/** What opens a draft: its code and the secret that is shown once. Spaces, dashes and small letters are forgiven. */
record DraftKey(String code, String secret) {

    private static final int SECRET_LENGTH = 12;
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{8}");
    private static final Pattern SECRET = Pattern.compile("[2-9A-Z]{" + SECRET_LENGTH + "}");
    private static final Pattern COOKIE = Pattern.compile("([2-9A-Z]{8})\\.([2-9A-Z]{12})");

    static DraftKey fresh() {
        return new DraftKey(
                Secrets.fresh(8), Secrets.fresh(SECRET_LENGTH));
    }

    static Optional<DraftKey> typed(@Nullable String code, @Nullable String secret) {
        DraftKey key = new DraftKey(tidy(code), tidy(secret));
        return CODE.matcher(key.code).matches() && SECRET.matcher(key.secret).matches()
                ? Optional.of(key)
                : Optional.empty();
    }

    static Optional<DraftKey> ofCookie(String value) {
        Matcher parts = COOKIE.matcher(value);
        return parts.matches() ? Optional.of(new DraftKey(parts.group(1), parts.group(2))) : Optional.empty();
    }

    String asCookie() {
        return code + "." + secret;
    }

    /** In fours, as people copy it. */
    static String spaced(String text) {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String tidy(@Nullable String typed) {
        return typed == null || typed.length() > 60 ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
