package vn.ansinh.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.StartupProblem;

/**
 * Seals what the database must not tell by itself, and signs what a browser keeps. The key comes from the settings; only
 * where no second factor is required one is made and kept in the database, the same for all nodes.
 */
@Component
class SecurityKey implements InitializingBean {

    private static final int SHORTEST = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String SETTING = "security.key";

    private final SecureRandom random = new SecureRandom();
    private final SecuritySettings settings;
    private final JdbcClient jdbc;
    private byte[] key = new byte[0];

    SecurityKey(SecuritySettings settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        if (settings.key().isBlank() && !settings.requiresSecondFactor()) {
            key = kept().getBytes(UTF_8);
        } else if (settings.key().length() < SHORTEST) {
            throw new StartupProblem(
                    "ANSINH_SECURITY_KEY "
                            + (settings.key().isBlank()
                                    ? "is not set, and the second factor needs it."
                                    : "is shorter than " + SHORTEST + " characters."),
                    "Set it to a secret of this installation, such as the output of `openssl rand -base64 32`, and keep it:"
                            + " without it every officer must set up the second factor anew.");
        } else {
            key = settings.key().getBytes(UTF_8);
        }
    }

    /** @param owner what the sealed text belongs to: elsewhere it cannot be opened */
    String seal(String owner, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, owner, nonce, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** @throws IllegalStateException when it was sealed with another key or for another owner */
    byte[] open(String owner, String sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        return cipher(
                Cipher.DECRYPT_MODE,
                owner,
                Arrays.copyOf(bytes, NONCE),
                Arrays.copyOfRange(bytes, NONCE, bytes.length));
    }

    /** 64 hex digits that nobody makes without the key. */
    String sign(String purpose, String text) {
        return HexFormat.of().formatHex(mac(purpose, text));
    }

    private byte[] cipher(int mode, String owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac("seal", ""), "AES"), new GCMParameterSpec(TAG_BITS, nonce), random);
            cipher.updateAAD(owner.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not sealed with this key for " + owner, e);
        }
    }

    /** Each purpose has a key of its own. */
    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String kept() {
        byte[] fresh = new byte[SHORTEST];
        random.nextBytes(fresh);
        jdbc.sql("INSERT INTO app_setting (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name)")
                .params(SETTING, Base64.getEncoder().encodeToString(fresh))
                .update();
        return jdbc.sql("SELECT value FROM app_setting WHERE name = ?")
                .param(SETTING)
                .query(String.class)
                .single();
    }
}
