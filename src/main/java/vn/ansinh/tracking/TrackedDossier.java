package vn.ansinh.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as its applicant reads it. Every text is ready for the page; nothing in it is about other people than the
 * applicant, except counts.
 *
 * @param tone how the status looks: {@code active}, {@code wait}, {@code late}, {@code done}
 * @param lateness «quá hạn 2 ngày làm việc tại …», null when nothing is late
 * @param outcomeReason why the whole dossier was refused or withdrawn
 */
record TrackedDossier(
        String number,
        String procedureName,
        String applicantName,
        @Nullable String maskedIdNumber,
        String channel,
        String receivedAt,
        String receivingUnit,
        @Nullable String receivingPhone,
        String status,
        String tone,
        @Nullable Place place,
        @Nullable String lateness,
        @Nullable Request request,
        @Nullable Post post,
        @Nullable Appointment appointment,
        List<Step> steps,
        @Nullable Paper decision,
        List<Download> papers,
        @Nullable Ground outcomeReason,
        @Nullable Money money,
        List<Person> people,
        @Nullable String ownAnswer,
        TrackedErrands errands) {

    TrackedDossier {
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
        people = List.copyOf(people);
    }

    /** Where the dossier is now. */
    record Place(
            String stage,
            String unit,
            @Nullable String phone,
            String since,
            @Nullable String due) {}

    /**
     * What the public post carries: tracking numbers of the papers and of the result, {@code result} whether the applicant
     * wants it by post.
     */
    record Post(
            @Nullable String papersCode,
            boolean result,
            @Nullable String resultCode) {}

    /** What the applicant has to bring, and until when. */
    record Request(String what, String askedOn, String until) {}

    /** The day on which the answer was promised, and each move of it with its reason. */
    record Appointment(String day, @Nullable String original, List<Move> moves) {}

    record Move(String on, String text) {}

    /** One stage of the way; {@code state} is {@code done}, {@code refused}, {@code now}, {@code waiting}, {@code late} or {@code todo}. */
    record Step(
            String title,
            String unit,
            String state,
            String text,
            @Nullable String note) {}

    /** A paper that was written to the applicant; {@code ticket} fetches it for half an hour. */
    record Download(long id, String title, String madeOn, String size, String ticket) {}

    record Paper(String number, String signedOn, String unit) {}

    /** A reason and the article that it rests on. */
    record Ground(String text, @Nullable String legal) {}

    /** Counts and sums of all lines: what of a list is shown instead of the people. */
    record Money(int people, int approved, String approvedAmount, int paid, String paidAmount, int refused) {}

    /** One line that the asker may see: the only one of the dossier, or the asker's own. */
    record Person(
            String name,
            String group,
            String period,
            String amount,
            String status,
            String tone,
            String channel,
            @Nullable Ground refusal,
            List<Move> payments) {}
}
