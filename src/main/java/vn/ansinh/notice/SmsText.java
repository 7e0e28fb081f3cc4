package vn.ansinh.notice;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A short message cut to what two parts hold, so that nobody pays for a third. */
final class SmsText {

    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** Behind an escape: two signs each. */
    private static final String GSM_WIDE = "^{}\\[~]|€";

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int PARTS = 2;
    private static final int GSM_ALONE = 160;
    private static final int GSM_PART = 153;
    private static final int WIDE_ALONE = 70;
    private static final int WIDE_PART = 67;

    private SmsText() {}

    /** {@code text}, with {@code tail} behind it when there is room; without {@code accents} in the alphabet of old telephones. */
    static String of(String text, String tail, boolean accents) {
        String whole = accents ? text + tail : plain(text + tail);
        if (parts(whole) <= PARTS) {
            return whole;
        }
        String short_ = accents ? text : plain(text);
        while (parts(short_) > PARTS) {
            short_ = short_.substring(0, short_.offsetByCodePoints(short_.length(), -1));
        }
        return short_;
    }

    /** How many messages the network makes of it. */
    static int parts(String text) {
        boolean gsm = text.chars().allMatch(c -> GSM.indexOf(c) >= 0 || GSM_WIDE.indexOf(c) >= 0);
        int length =
                gsm ? text.chars().map(c -> GSM_WIDE.indexOf(c) >= 0 ? 2 : 1).sum() : text.length();
        int alone = gsm ? GSM_ALONE : WIDE_ALONE;
        int part = gsm ? GSM_PART : WIDE_PART;
        return length <= alone ? 1 : (length + part - 1) / part;
    }

    /** «Hồ sơ đã tiếp nhận» becomes «Ho so da tiep nhan»; a sign without an equal becomes «?». */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = MARKS.matcher(apart)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('–', '-')
                .replace("…", "...")
                .replaceAll("[«»“”]", "\"");
        StringBuilder plain = new StringBuilder();
        bare.codePoints()
                .map(c -> GSM.indexOf(c) >= 0 || GSM_WIDE.indexOf(c) >= 0 ? c : '?')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
