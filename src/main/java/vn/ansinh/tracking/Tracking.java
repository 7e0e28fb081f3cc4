package vn.ansinh.tracking;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Secrets;
import vn.ansinh.shared.Digests;

/** Answers the public question: the dossier, or nothing, and never why nothing. */
@Service
class Tracking {

    private final Dossiers dossiers;
    private final LookupLimit limit;
    private final TrackedView view;

    Tracking(Dossiers dossiers, LookupLimit limit, TrackedView view) {
        this.dossiers = dossiers;
        this.limit = limit;
        this.view = view;
    }

    /**
     * Empty when there is no such number or the secret is another's: the caller must not tell one from the other.
     *
     * @throws vn.ansinh.shared.InputProblem when the form is not filled in
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

    /** The same work whether the number exists or not. */
    private static boolean opens(Optional<Dossier> dossier, LookupQuestion question) {
        if (dossier.isEmpty()) {
            String unused = Digests.sha256(question.number() + "|" + question.secret());
            return false;
        }
        return Secrets.matches(dossier.get(), question.secret());
    }
}
