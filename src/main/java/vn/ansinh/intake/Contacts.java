package vn.ansinh.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers and e-mail addresses in one form. */
final class Contacts {

    private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");
    private static final Pattern LANDLINE = Pattern.compile("02\\d{9}");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private Contacts() {}

    /** Ten digits from 03, 05, 07, 08, 09, or eleven from 02; {@code +84} counts as the first 0. */
    static Optional<String> phone(String text) {
        String digits = text.replaceAll("[ .()-]", "").replaceFirst("^(\\+84|0084)0?", "0");
        return MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches()
                ? Optional.of(digits)
                : Optional.empty();
    }

    static Optional<String> email(String text) {
        return text.length() <= 120 && EMAIL.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
