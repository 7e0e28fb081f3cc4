package vn.ansinh.payout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of one payment: paid on a day, or not collected for a reason. */
record PaymentResult(
        long id,
        long amount,
        PaymentStatus status,
        @Nullable LocalDate paidOn,
        @Nullable String reason) {

    boolean isKnownBy(Expected row) {
        return status == row.status() && Objects.equals(paidOn, row.paidOn()) && Objects.equals(reason, row.reason());
    }

    /** Ids, statuses, days and reasons as a JSON array, for one statement that records them all. */
    static String json(List<PaymentResult> results) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (PaymentResult result : results) {
            ObjectNode row = array.addObject()
                    .put("id", result.id())
                    .put("status", result.status().name());
            if (result.paidOn() != null) {
                row.put("paidOn", result.paidOn().toString());
            }
            if (result.reason() != null) {
                row.put("reason", result.reason());
            }
        }
        return array.toString();
    }
}
