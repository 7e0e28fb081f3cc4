package vn.ansinh.tracking;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Secrets;
import vn.ansinh.letter.Letter;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;

/** Answers the public question: the dossier, or nothing, and never why nothing. */
@Service
class Tracking {

    private final Dossiers dossiers;
    private final LookupLimit limit;
    private final TrackedView view;
    private final TrackedLetters letters;
    private final AppClock clock;

    Tracking(Dossiers dossiers, LookupLimit limit, TrackedView view, TrackedLetters letters, AppClock clock) {
        this.dossiers = dossiers;
        this.limit = limit;
        this.view = view;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Empty when there is no such number or the secret is another's: the caller must not tell one from the other.
     *
     * @throws InputProblem when the form is not filled in
     * @throws TooManyLookups when the address or the number has failed too often
     */
    Optional<TrackedDossier> ask(LookupQuestion question, String address) {
        question.check();
        Optional<Dossier> dossier = dossiers.find(question.number());
        if (!opens(dossier, question)) {
            limit.failed(address, question.number());
            return Optional.empty();
        }
        limit.check(address, question.number());
        TrackedDossier answer = view.of(dossier.orElseThrow(), question.idNumber());
        if (!question.idNumber().isEmpty() && answer.people().isEmpty()) {
            // An identity number that is not in the list could be a guess.
            limit.failed(address, question.number());
        }
        return Optional.of(answer);
    }

    /**
     * A paper of the dossier, for who has a ticket from its page; empty for everybody else, and never why.
     *
     * @throws InputProblem when there is no number or no ticket
     * @throws TooManyLookups when the address or the number has failed too often
     */
    Optional<Letter> paper(String number, long id, String ticket, String address) {
        if (number.isEmpty() || ticket.isEmpty()) {
            throw new InputProblem("so", "Nhập số hồ sơ và mã tra cứu để xem văn bản.");
        }
        Optional<Letter> paper = dossiers.find(number).flatMap(dossier -> letters.fetch(dossier, id, ticket));
        if (paper.isEmpty()) {
            limit.failed(address, number);
        }
        return paper;
    }

    /**
     * The dossier, for who has a ticket for the errand from its page; empty for everybody else, and never why.
     *
     * @throws InputProblem when there is no number or no ticket
     * @throws TooManyLookups when the address or the number has failed too often
     */
    Optional<Dossier> admit(String number, Errand errand, String ticket, String address) {
        if (number.isEmpty() || ticket.isEmpty()) {
            throw new InputProblem("so", "Nhập số hồ sơ và mã tra cứu để mở lại trang hồ sơ.");
        }
        Optional<Dossier> dossier =
                dossiers.find(number).filter(known -> Tickets.opens(ticket, known, errand, clock.instant()));
        if (dossier.isEmpty()) {
            limit.failed(address, number);
        }
        return dossier;
    }

    /** The page as it is now, for who was admitted. */
    TrackedDossier show(String number) {
        return view.of(dossiers.get(number), "");
    }

    /** The same work whether the number exists or not. */
    private static boolean opens(Optional<Dossier> dossier, LookupQuestion question) {
        if (dossier.isEmpty()) {
            String unused = Digests.sha256(question.number() + "|" + question.secret());
            return false;
        }
        return Secrets.matches(dossier.get(), question.secret());
    }
}
