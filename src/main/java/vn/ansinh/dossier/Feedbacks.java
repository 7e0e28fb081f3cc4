package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/** What applicants tell about their dossiers, and what the receiving unit answers within 15 working days. */
@Service
@Transactional
public class Feedbacks {

    public static final int LONGEST = 2000;
    public static final int ANSWER_DAYS = 15;
    static final int MOST_OPEN = 5;

    private final FeedbackMapper mapper;
    private final Events events;
    private final Calendars calendars;
    private final AppClock clock;

    Feedbacks(FeedbackMapper mapper, Events events, Calendars calendars, AppClock clock) {
        this.mapper = mapper;
        this.events = events;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The same words while they are unanswered are kept once.
     *
     * @throws Conflict when as many wait for an answer as may
     */
    public void tell(Dossier dossier, FeedbackKind kind, String text, @Nullable String phone) {
        mapper.lock(dossier.id());
        List<Feedback> open =
                list(dossier.id()).stream().filter(Feedback::isOpen).toList();
        if (open.stream().anyMatch(told -> told.kind() == kind && told.text().equals(text))) {
            return;
        }
        if (open.size() >= MOST_OPEN) {
            throw new Conflict(
                    "Hồ sơ đã có %d ý kiến đang chờ trả lời. Hãy chờ trả lời rồi gửi tiếp, hoặc gọi nơi nộp hồ sơ."
                            .formatted(MOST_OPEN));
        }
        Instant now = now();
        LocalDate due = calendars.current().plusWorkingDays(LocalDate.ofInstant(now, AppClock.ZONE), ANSWER_DAYS);
        mapper.insert(dossier.id(), kind, text, phone, now, due);
        events.append(
                dossier, dossier.event(now, Actor.APPLICANT, EventKind.FEEDBACK_SENT, null, null, kind.vietnamese()));
    }

    /**
     * Who may answer is asked before.
     *
     * @throws InputProblem without words, or with too many
     * @throws Conflict when it is answered, or not the dossier's
     */
    public void answer(Dossier dossier, long id, String answer, Actor actor) {
        String words = VietnameseText.nfc(answer);
        if (words.length() < 3 || words.length() > LONGEST) {
            throw new InputProblem("tra-loi-" + id, "Ghi nội dung trả lời, từ 3 đến %d ký tự.".formatted(LONGEST));
        }
        Instant now = now();
        if (mapper.answer(dossier.id(), id, words, actor.username(), now) != 1) {
            throw new Conflict("Ý kiến này đã được người khác trả lời: mở lại hồ sơ để xem.");
        }
        events.append(dossier, dossier.event(now, actor, EventKind.FEEDBACK_ANSWERED, null, null, null));
    }

    /** Oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Feedback> list(long dossierId) {
        return mapper.list(dossierId);
    }

    /** What waits for an answer of these units, the first due first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<OpenFeedback> listOpen(List<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : mapper.listOpen(unitIds);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
