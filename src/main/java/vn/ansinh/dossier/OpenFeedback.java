package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;

/** What waits for the receiving unit's answer, with the dossier that it is about. */
public record OpenFeedback(
        String number, String applicantName, FeedbackKind kind, String text, Instant sentAt, LocalDate dueOn) {

    public boolean lateOn(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
