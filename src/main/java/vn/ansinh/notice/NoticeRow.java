package vn.ansinh.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as administrators see it. */
record NoticeRow(
        long id,
        String number,
        String receivingUnitId,
        NoticeChannel channel,
        NoticeKind kind,
        String recipient,
        NoticeStatus status,
        int attempts,
        Instant nextAt,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable String reason) {

    /** {@code 091****567}, {@code l****@tinh.vn}. */
    public String maskedRecipient() {
        int at = recipient.indexOf('@');
        return at > 0
                ? recipient.charAt(0) + "****" + recipient.substring(at)
                : recipient.substring(0, Math.min(3, recipient.length())) + "****"
                        + recipient.substring(Math.max(0, recipient.length() - 3));
    }
}
