package vn.ansinh.workflow.lists;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/**
 * What was typed into the quick search, read as one of three: an identity number, the end of a dossier's number, or words
 * of a name; the words are those of the search key, and {@code person} is how a person's name in a list begins.
 */
record Wanted(
        @Nullable String idNumber,
        @Nullable String number,
        List<String> words,
        @Nullable String person) {

    static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    private static final Pattern ID_NUMBER = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[0-9A-Za-z]+([.-][0-9A-Za-z]+)*");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ .](?=\\d)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** {@link InputProblem} when it is too short or too long to look for. */
    static Wanted of(@Nullable String typed) {
        String text = VietnameseText.nfc(typed == null ? "" : typed);
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new InputProblem(
                    "q",
                    "Nhập từ %d đến %d ký tự: số hồ sơ, họ tên hoặc số giấy tờ tùy thân.".formatted(SHORTEST, LONGEST));
        }
        String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        if (ID_NUMBER.matcher(digits).matches()) {
            return new Wanted(digits, null, List.of(), null);
        }
        if (NUMBER.matcher(text).matches()) {
            return new Wanted(null, text.toUpperCase(Locale.ROOT), List.of(), null);
        }
        String name = NO_WORD.matcher(text).replaceAll(" ").strip();
        List<String> words = Pattern.compile(" ")
                .splitAsStream(VietnameseText.searchKey(name))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            throw new InputProblem("q", "Nhập số hồ sơ, họ tên hoặc số giấy tờ tùy thân.");
        }
        return new Wanted(null, null, words, words.size() > 1 ? name : null);
    }
}
