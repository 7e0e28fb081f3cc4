package vn.ansinh.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import vn.ansinh.shared.Digests;

/** The second secret on the receipt: the dossier's number is a daily sequence and hides nothing. Drafts online have such secrets too. */
public final class Secrets {

    /** No 0/O, 1/I/L: people read it from paper. 8 of 31 characters are about 39 bits. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String fresh() {
        return fresh(8);
    }

    /** About five bits a character. */
    public static String fresh(int length) {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < length; i++) {
            secret.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    public static String hash(String number, String secret) {
        return Digests.sha256(number + "|" + normal(secret));
    }

    /** Compares in constant time; spaces, dashes and small letters are forgiven. */
    public static boolean matches(Dossier dossier, String secret) {
        return matches(dossier.number(), secret, dossier.secretHash());
    }

    public static boolean matches(String number, String secret, String hash) {
        return MessageDigest.isEqual(
                hash(number, secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String normal(String secret) {
        return secret.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
