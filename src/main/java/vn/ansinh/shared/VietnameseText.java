package vn.ansinh.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and free text as people type them: one Unicode form, keys to search and to sort by, masked identity numbers. */
public final class VietnameseText {

    private static final int SORT_KEY_LENGTH = 200;
    private static final int NAME_LENGTH = 120;
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cntrl}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]*");

    private VietnameseText() {}

    /** One line of text in NFC: trimmed, runs of white space and control characters made one space, invisible ones dropped. */
    public static String nfc(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** Lower case without accents, đ as d: {@code "Đặng Thị Ước"} becomes {@code "dang thi uoc"}. */
    public static String searchKey(String text) {
        String apart = Normalizer.normalize(nfc(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    /**
     * A key of digits and the letters a-z, at most 200 long, whose plain order (binary or any collation) is the
     * Vietnamese order of full names: by given name, then middle names, then family name; in each word the letters
     * first (a ă â b c d đ …), then its tones (ngang, huyền, hỏi, ngã, sắc, nặng).
     */
    public static String sortKey(String fullName) {
        List<String> words =
                new ArrayList<>(List.of(nfc(fullName).toLowerCase(Locale.ROOT).split(" ")));
        StringBuilder key = new StringBuilder();
        SortKey.append(key, words.remove(words.size() - 1));
        if (!words.isEmpty()) {
            String family = words.remove(0);
            words.forEach(middle -> SortKey.append(key, middle));
            key.append(SortKey.END);
            SortKey.append(key, family);
        }
        return key.length() <= SORT_KEY_LENGTH ? key.toString() : key.substring(0, SORT_KEY_LENGTH);
    }

    /** Hides the middle of an identity number: {@code 0123****923} of twelve digits, less of shorter ones. */
    public static String maskId(String number) {
        int length = number.length();
        if (length < 8) {
            return "****";
        }
        int head = length >= 12 ? 4 : 2;
        return number.substring(0, head) + "****" + number.substring(length - 3);
    }

    /** Whether this can be a person's name: 2 to 120 characters, letters of any script; one word is enough. */
    public static boolean isPlausibleName(String name) {
        String clean = nfc(name);
        return clean.length() <= NAME_LENGTH
                && clean.codePoints().filter(Character::isLetter).count() >= 2
                && NAME.matcher(clean).matches();
    }
}
