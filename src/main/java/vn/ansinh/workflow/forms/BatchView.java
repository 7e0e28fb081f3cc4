package vn.ansinh.workflow.forms;

import org.jspecify.annotations.Nullable;
import vn.ansinh.payout.BatchTotals;
import vn.ansinh.payout.Waiting;

/** A payout batch; {@code waiting} is what would be sealed now, {@code note} what the last hand wrote on it. */
record BatchView(
        @Nullable String number,
        String unit,
        String district,
        String payer,
        String channel,
        String status,
        @Nullable String preparedBy,
        @Nullable String preparedAt,
        @Nullable String checkedBy,
        @Nullable String checkedAt,
        int lines,
        long total,
        String totalInWords,
        @Nullable String note,
        @Nullable String fileSha256,
        Waiting waiting,
        BatchTotals totals) {}
