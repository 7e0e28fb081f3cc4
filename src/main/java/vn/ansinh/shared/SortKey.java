package vn.ansinh.shared;

import java.text.Normalizer;

/** One word of a sort key: a sign a letter by its rank, the end sign, a digit a tone, the end sign. */
final class SortKey {

    /** Lower than every other sign, so that the shorter word comes first. */
    static final char END = '0';

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Combining huyền, hỏi, ngã, sắc, nặng, in the order of Vietnamese dictionaries. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final char NO_LETTER = '1';
    private static final int FIRST_LETTER_RANK = 2;

    private SortKey() {}

    static void append(StringBuilder key, String lowerCaseWord) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char sign :
                Normalizer.normalize(lowerCaseWord, Normalizer.Form.NFD).toCharArray()) {
            int tone = TONES.indexOf(sign);
            if (tone >= 0) {
                tones.append(tone + 1);
            } else {
                letters.append(sign);
            }
        }
        // Without its tone, a letter and its hat or hook compose again: â, ơ, ư.
        for (char letter : Normalizer.normalize(letters, Normalizer.Form.NFC).toCharArray()) {
            key.append(sign(letter));
        }
        key.append(END).append(tones).append(END);
    }

    private static char sign(char letter) {
        int rank = ALPHABET.indexOf(letter);
        return rank < 0 ? NO_LETTER : Character.forDigit(rank + FIRST_LETTER_RANK, Character.MAX_RADIX);
    }
}
