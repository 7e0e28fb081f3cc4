package vn.ansinh.security;

import java.security.SecureRandom;

/** Secrets that people type from paper: small letters and digits without 0/o, 1/i/l, in groups of four; a character is nearly 5 bits. */
final class RandomText {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    static String groups(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4 * count; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
