package vn.ansinh.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Officer;
import vn.ansinh.shared.VietnameseText;

/** What a password must be (NIST SP 800-63B): long, and none that a stranger tries first. No rule asks for signs or digits. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** So many different characters at least: "aaaaaaaaaaaa" is long too. */
    private static final int DIFFERENT = 5;

    private final Set<String> common = read();

    /**
     * What is wrong with {@code password}, in the user's words, or null.
     *
     * @param isFormer whether a text is the officer's password so far
     */
    @Nullable
    String problemOf(String password, Officer officer, Predicate<String> isFormer) {
        int length = password.codePointCount(0, password.length());
        String key = key(password);
        if (length < SHORTEST) {
            return "Mật khẩu mới có %d ký tự, cần ít nhất %d. Một câu dễ nhớ, có cả dấu cách, là tốt nhất."
                    .formatted(length, SHORTEST);
        }
        if (length > LONGEST) {
            return "Mật khẩu mới dài quá %d ký tự.".formatted(LONGEST);
        }
        if (contains(key, officer.username()) || contains(key, officer.fullName())) {
            return "Mật khẩu mới chứa tên đăng nhập hoặc họ tên. Hãy chọn nội dung không liên quan đến tên của bạn.";
        }
        if (password.codePoints().distinct().count() < DIFFERENT
                || common.contains(key)
                || common.contains(letters(key))) {
            return "Mật khẩu này nằm trong số những mật khẩu bị thử trước tiên. Hãy chọn mật khẩu khác.";
        }
        return isFormer.test(password) ? "Mật khẩu mới trùng với mật khẩu đang dùng. Hãy chọn mật khẩu khác." : null;
    }

    private static boolean contains(String key, String name) {
        String part = key(name);
        return part.length() >= 4 && key.contains(part);
    }

    /** Without accents, case and signs: "Mật khẩu 123" is "matkhau123". */
    private static String key(String text) {
        return VietnameseText.searchKey(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String letters(String key) {
        return key.replaceAll("\\P{L}+", "");
    }

    private static Set<String> read() {
        try {
            String all = new ClassPathResource("vn/ansinh/security/common-passwords.txt").getContentAsString(UTF_8);
            return List.of(all.split("\\R")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
