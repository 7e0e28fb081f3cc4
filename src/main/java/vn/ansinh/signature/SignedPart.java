package vn.ansinh.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last signature of a PDF and what it signs, found in the raw bytes: signatures lie open in every PDF, and so no stranger's
 * file is unpacked, which could be endless.
 *
 * @param cms the signature, with zeros behind it
 * @param signed the bytes before and behind it
 * @param whole whether that is the whole file
 */
@SuppressWarnings("ArrayRecordComponent")
record SignedPart(
        byte[] cms, byte[] signed, boolean whole, @Nullable Instant claimedAt) {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*+\\[\\s*+0\\s++(\\d{1,9})\\s++(\\d{1,9})\\s++(\\d{1,9})\\s*+]");
    private static final Pattern MADE = Pattern.compile("/M\\s*+\\(D:(\\d{14})([+-]\\d\\d)'(\\d\\d)'?\\)");
    private static final Pattern SIGN = Pattern.compile("/ByteRange|/ETSI\\.CAdES|/adbe\\.pkcs7");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int LONGEST = 1 << 20;

    /** Whether the file looks as if it had been signed. */
    static boolean isLeftIn(byte[] pdf) {
        return SIGN.matcher(text(pdf)).find();
    }

    /** Empty when there is none, or none that fits the file. */
    static Optional<SignedPart> lastOf(byte[] pdf) {
        String text = text(pdf);
        return last(RANGE, text).flatMap(range -> of(pdf, text, range));
    }

    private static Optional<SignedPart> of(byte[] pdf, String text, MatchResult range) {
        int open = Integer.parseInt(range.group(1));
        int resume = Integer.parseInt(range.group(2));
        int rest = Integer.parseInt(range.group(3));
        if (open >= resume
                || resume - open > LONGEST
                || (long) resume + rest > pdf.length
                || pdf[open] != '<'
                || pdf[resume - 1] != '>') {
            return Optional.empty();
        }
        try {
            byte[] cms = HexFormat.of().parseHex(text.substring(open + 1, resume - 1));
            byte[] signed = Arrays.copyOf(pdf, open + rest);
            System.arraycopy(pdf, resume, signed, open, rest);
            return Optional.of(new SignedPart(cms, signed, resume + rest == pdf.length, claimed(text)));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant claimed(String text) {
        return last(MADE, text)
                .map(made -> {
                    try {
                        return LocalDateTime.parse(made.group(1), TIME)
                                .toInstant(ZoneOffset.of(made.group(2) + ":" + made.group(3)));
                    } catch (DateTimeException notATime) {
                        return null;
                    }
                })
                .orElse(null);
    }

    private static Optional<MatchResult> last(Pattern pattern, String text) {
        MatchResult last = null;
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            last = matcher.toMatchResult();
        }
        return Optional.ofNullable(last);
    }

    /** A byte each, as many characters as bytes. */
    private static String text(byte[] pdf) {
        return new String(pdf, ISO_8859_1);
    }
}
