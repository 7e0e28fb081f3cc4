package vn.ansinh.tracking;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.ansinh.dossier.Dossier;

/**
 * What lets somebody who has shown the secret fetch one paper of the dossier, or do one {@link Errand}, for a while: the
 * page holds no secret, and the server keeps no session. Signed with the dossier's own hash, which leaves the database nowhere.
 */
final class Tickets {

    static final Duration VALID = Duration.ofMinutes(30);

    private static final Pattern TICKET = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})");

    private Tickets() {}

    static String issue(Dossier dossier, long letterId, Instant now) {
        return issue(dossier, Long.toString(letterId), now);
    }

    static String issue(Dossier dossier, Errand errand, Instant now) {
        return issue(dossier, errand.name(), now);
    }

    private static String issue(Dossier dossier, String what, Instant now) {
        long until = now.plus(VALID).getEpochSecond();
        return until + "." + HexFormat.of().formatHex(sign(dossier, what, until));
    }

    static boolean opens(String ticket, Dossier dossier, long letterId, Instant now) {
        return opens(ticket, dossier, Long.toString(letterId), now);
    }

    static boolean opens(String ticket, Dossier dossier, Errand errand, Instant now) {
        return opens(ticket, dossier, errand.name(), now);
    }

    private static boolean opens(String ticket, Dossier dossier, String what, Instant now) {
        var parts = TICKET.matcher(ticket);
        if (!parts.matches()) {
            return false;
        }
        long until = Long.parseLong(parts.group(1));
        byte[] given = HexFormat.of().parseHex(parts.group(2));
        return MessageDigest.isEqual(given, sign(dossier, what, until)) && until >= now.getEpochSecond();
    }

    private static byte[] sign(Dossier dossier, String what, long until) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(dossier.secretHash().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal((dossier.number() + "|" + what + "|" + until).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
