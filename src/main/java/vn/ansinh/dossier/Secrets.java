package vn.ansinh.dossier;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import vn.ansinh.shared.Digests;

/** The second secret on the receipt: the dossier's number is a daily sequence and hides nothing. */
public final class Secrets {

    /** No 0/O, 1/I/L: people read it from paper. 8 of 31 characters are about 39 bits. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String fresh() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            secret.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    static String hash(String number, String secret) {
        return Digests.sha256(number + "|" + normal(secret));
    }

    /** Compares in constant time; spaces, dashes and small letters are forgiven. */
    public static boolean matches(Dossier dossier, String secret) {
        return MessageDigest.isEqual(
                hash(dossier.number(), secret).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                dossier.secretHash().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String normal(String secret) {
        return secret.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
