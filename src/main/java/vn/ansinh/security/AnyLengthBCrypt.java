package vn.ansinh.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * BCrypt over SHA-256: BCrypt itself takes 72 bytes, which a Vietnamese sentence passes in a line. The text is put into
 * one Unicode form first, for keyboards compose letters differently.
 */
final class AnyLengthBCrypt implements PasswordEncoder {

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    /** New passwords by this one; those of plain {@code {bcrypt}} are still known and renewed at the next sign-in. */
    static PasswordEncoder andFormer() {
        return new DelegatingPasswordEncoder(
                "sha256-bcrypt", Map.of("sha256-bcrypt", new AnyLengthBCrypt(), "bcrypt", new BCryptPasswordEncoder()));
    }

    @Override
    public String encode(CharSequence password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return bcrypt.upgradeEncoding(hash);
    }

    private static String digest(CharSequence password) {
        try {
            byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
