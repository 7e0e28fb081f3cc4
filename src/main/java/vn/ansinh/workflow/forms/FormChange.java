package vn.ansinh.workflow.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.LineChange;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;

/** One correction of one line in the words of the form. */
record FormChange(long lineId, String at, String who, String field, String was, String is, String reason) {

    static FormChange of(LineChange change, Map<String, String> groups, People people) {
        return new FormChange(
                change.lineId(),
                Dates.dateTime(change.at()),
                people.name(change.actor()),
                change.field().vietnamese(),
                text(change, change.oldValue(), groups),
                text(change, change.newValue(), groups),
                change.reason());
    }

    private static String text(LineChange change, @Nullable String value, Map<String, String> groups) {
        if (value == null) {
            return "(trống)";
        }
        return switch (change.field()) {
            case GROUP -> groups.getOrDefault(value, value);
            case AMOUNT -> Dong.format(Long.parseLong(value));
            case PAY_CHANNEL -> PayChannel.valueOf(value).vietnamese();
            case MONTHS, ADDRESS, ACCOUNT -> value;
        };
    }
}
