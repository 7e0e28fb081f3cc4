package vn.ansinh.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Dates;

/** The codes in an event's columns as words. */
final class EventWords {

    private EventWords() {}

    /** What follows the kind: «: Thẩm định – Chuyển tiếp», or nothing. */
    static String of(TimelineEvent event) {
        return switch (event.kind()) {
            case STAGE_ENTERED -> words(stage(event.toValue()), null);
            case PROPOSED, SIGNED_OFF, SENT_BACK, STAGE_LEFT ->
                words(stage(event.fromValue()), outcome(event.toValue()));
            case WARNED, LATE -> words(stage(event.fromValue()), null);
            case DUE_MOVED -> words(day(event.toValue()), null);
            default -> "";
        };
    }

    /** The unit's id that a stage's entry carries is no text for people. */
    static @Nullable String detail(TimelineEvent event) {
        return event.kind() == EventKind.STAGE_ENTERED ? null : event.detail();
    }

    private static String words(@Nullable String first, @Nullable String second) {
        if (first == null) {
            return second == null ? "" : ": " + second;
        }
        return ": " + first + (second == null ? "" : " – " + second);
    }

    private static @Nullable String stage(@Nullable String code) {
        return code == null ? null : StageCode.valueOf(code).vietnamese();
    }

    private static @Nullable String outcome(@Nullable String code) {
        return code == null ? null : Outcome.valueOf(code).vietnamese();
    }

    private static @Nullable String day(@Nullable String iso) {
        return iso == null ? null : Dates.date(LocalDate.parse(iso));
    }
}
