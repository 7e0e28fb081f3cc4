package vn.ansinh.tracking;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Feedback;
import vn.ansinh.dossier.Feedbacks;
import vn.ansinh.dossier.SentPaperRow;
import vn.ansinh.dossier.SentPapers;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.tracking.TrackedErrands.Sent;
import vn.ansinh.tracking.TrackedErrands.Told;

/** What the applicant can do with the dossier now, and what came of it. */
@Component
class ErrandView {

    private final SentPapers papers;
    private final Feedbacks feedbacks;
    private final SatisfactionMapper satisfaction;
    private final AppClock clock;

    ErrandView(SentPapers papers, Feedbacks feedbacks, SatisfactionMapper satisfaction, AppClock clock) {
        this.papers = papers;
        this.feedbacks = feedbacks;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    /** @param paused whether papers were ever asked for: only then are there some to be read */
    TrackedErrands of(Dossier dossier, boolean paused) {
        DossierStatus status = dossier.status();
        boolean rated = status.isFinal() && satisfaction.isRated(dossier.id());
        return new TrackedErrands(
                status == DossierStatus.WAITING_APPLICANT ? ticket(dossier, Errand.SEND_PAPERS) : null,
                status.isOpen() ? ticket(dossier, Errand.WITHDRAW) : null,
                notWithdrawable(status),
                status.isFinal() && !rated ? ticket(dossier, Errand.RATE) : null,
                rated,
                ticket(dossier, Errand.TELL),
                paused
                        ? papers.list(dossier.id()).stream()
                                .map(ErrandView::sent)
                                .toList()
                        : List.of(),
                feedbacks.list(dossier.id()).stream().map(ErrandView::told).toList());
    }

    private String ticket(Dossier dossier, Errand errand) {
        return Tickets.issue(dossier, errand, clock.instant());
    }

    private static @Nullable String notWithdrawable(DossierStatus status) {
        return switch (status) {
            case RECEIVED, IN_PROGRESS, WAITING_APPLICANT, AWAITING_DECISION -> null;
            case APPROVED, PAID, HANDED_OVER -> "Hồ sơ đã có quyết định nên không rút được nữa.";
            case REFUSED -> "Hồ sơ đã kết thúc nên không rút được nữa.";
            case WITHDRAWN -> "Hồ sơ đã được rút.";
        };
    }

    private static Sent sent(SentPaperRow row) {
        String size = row.size() < 1024 * 1024
                ? Math.max(1, row.size() / 1024) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", row.size() / 1024.0 / 1024)
                        .replace('.', ',');
        return new Sent(row.fileName(), size, Dates.dateTime(row.uploadedAt()));
    }

    private static Told told(Feedback told) {
        return new Told(
                told.kind().vietnamese(),
                told.text(),
                Dates.dateTime(told.sentAt()),
                Dates.date(told.dueOn()),
                told.answer(),
                told.answeredAt() == null ? null : Dates.dateTime(told.answeredAt()));
    }
}
