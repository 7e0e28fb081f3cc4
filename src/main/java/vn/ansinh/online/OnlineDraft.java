package vn.ansinh.online;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application that somebody types at home.
 *
 * @param token under which intake keeps its files
 * @param fields as JSON, null once it is handed in
 * @param number of the dossier that it has become, with the receipt's secret and letter; null before
 */
record OnlineDraft(
        String code,
        String secretHash,
        String token,
        String procedureCode,
        @Nullable String fields,
        @Nullable String number,
        @Nullable String receiptSecret,
        @Nullable Long letterId,
        Instant updatedAt) {}
