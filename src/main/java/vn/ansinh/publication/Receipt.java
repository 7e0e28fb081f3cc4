package vn.ansinh.publication;

import vn.ansinh.shared.Digests;

/**
 * What a complainant gets: a code and a secret, both drawn from the form's own random key, so that the second click of
 * one form gives the same receipt and the database holds no secret.
 */
record Receipt(String code, String secret) {

    /** No 0/O, 1/I/L: people copy it by hand. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    static Receipt of(String formKey) {
        return new Receipt("PA" + letters("code|" + formKey), letters("secret|" + formKey));
    }

    private static String letters(String seed) {
        String hex = Digests.sha256(seed);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            int value = Integer.parseInt(hex.substring(4 * i, 4 * i + 4), 16);
            letters.append(ALPHABET.charAt(value % ALPHABET.length()));
        }
        return letters.toString();
    }

    static String hash(String code, String secret) {
        return Digests.sha256(code + "|" + secret);
    }
}
