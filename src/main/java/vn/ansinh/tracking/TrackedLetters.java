package vn.ansinh.tracking;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Letters;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.tracking.TrackedDossier.Download;

/** The papers that were written to the applicant. Decisions and payout lists name other people and are not among them. */
@Component
class TrackedLetters {

    private static final Set<LetterKind> TO_THE_APPLICANT = EnumSet.of(
            LetterKind.RECEIPT, LetterKind.SUPPLEMENT, LetterKind.REFUSAL, LetterKind.APOLOGY, LetterKind.STOP);

    private final TrackingMapper mapper;
    private final Letters letters;
    private final AppClock clock;

    TrackedLetters(TrackingMapper mapper, Letters letters, AppClock clock) {
        this.mapper = mapper;
        this.letters = letters;
        this.clock = clock;
    }

    /** Oldest first, each with a ticket of its own. */
    List<Download> of(Dossier dossier) {
        return mapper.listLetters(dossier.id()).stream()
                .filter(letter -> TO_THE_APPLICANT.contains(letter.kind()))
                .map(letter -> new Download(
                        letter.id(),
                        letter.kind().vietnamese(),
                        Dates.date(TrackedSteps.day(letter.madeAt())),
                        Math.max(1, letter.size() / 1024) + " KB",
                        Tickets.issue(dossier, letter.id(), clock.instant())))
                .toList();
    }

    /** Empty when the paper is no paper to this dossier's applicant, or the ticket is not for it or has expired. */
    Optional<Letter> fetch(Dossier dossier, long id, String ticket) {
        return mapper.listLetters(dossier.id()).stream()
                .filter(letter -> letter.id() == id && TO_THE_APPLICANT.contains(letter.kind()))
                .map(TrackingMapper.OwnLetter::id)
                .findFirst()
                .filter(known -> Tickets.opens(ticket, dossier, known, clock.instant()))
                .map(letters::get);
    }
}
