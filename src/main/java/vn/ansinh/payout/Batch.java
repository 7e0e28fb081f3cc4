package vn.ansinh.payout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.PayChannel;

/** Lines of one district paid through one channel by one payer; count and total (whole đồng) are those sealed. */
public record Batch(
        long id,
        String unitId,
        String districtUnitId,
        String payerUnitId,
        PayChannel channel,
        BatchStatus status,
        @Nullable String number,
        Instant openedAt,
        @Nullable String preparedBy,
        @Nullable Instant preparedAt,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable Instant closedAt,
        int lineCount,
        long total,
        @Nullable String fileSha256,
        @Nullable String note,
        int version) {}
