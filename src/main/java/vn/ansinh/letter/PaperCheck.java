package vn.ansinh.letter;

import java.security.SecureRandom;
import java.util.Locale;

/** What is printed on a paper so that anybody can ask whether it is true: the code, and the address that asks with it. */
public record PaperCheck(String code, String url) {

    /** No 0/O, 1/I/L: people read it from paper. 16 of 31 characters are about 79 bits: nobody finds a paper by trying. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param publicUrl where citizens reach this installation, without a slash at its end */
    static PaperCheck fresh(String publicUrl) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        String grouped = grouped(code);
        return new PaperCheck(grouped, publicUrl + "/xac-minh?ma=" + grouped);
    }

    /** A code as somebody typed it, in the form that is kept: small letters, spaces and missing dashes are forgiven. */
    static String normal(String typed) {
        return grouped(typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    private static String grouped(CharSequence code) {
        return code.toString().replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
