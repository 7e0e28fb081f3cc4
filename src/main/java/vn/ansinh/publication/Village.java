package vn.ansinh.publication;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The village out of an address as people write it; never a house, a street or a telephone number. */
final class Village {

    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:bản|thôn|xóm|buôn|làng|ấp|sóc|tổ dân phố|tdp|tổ|khu phố|khu)\\s+[\\p{L}\\p{M}\\d .'’-]{1,30}");
    private static final Pattern MANY_DIGITS = Pattern.compile("\\d{3}");

    private Village() {}

    /** {@code "Số 12, bản Nà Lang, xã Bum Nưa"} gives {@code "bản Nà Lang"}; empty when no part names a village. */
    static String of(String address) {
        return Arrays.stream(address.split("[,;/\\n]"))
                .map(String::strip)
                .filter(part -> NAMED.matcher(part).matches()
                        && !MANY_DIGITS.matcher(part).find())
                .findFirst()
                .orElse("");
    }
}
