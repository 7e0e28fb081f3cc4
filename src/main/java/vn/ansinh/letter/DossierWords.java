package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.organisation.Unit;
import vn.ansinh.shared.AppClock;

/** What the forms of one dossier have in common. */
final class DossierWords {

    private DossierWords() {}

    /** The counter's head; its papers are numbered as the dossier, {@code 0001/HDHS}. */
    static LetterHead head(Unit counter, Dossier dossier, String sign, Instant now) {
        String running = dossier.number().substring(dossier.number().lastIndexOf('-') + 1);
        return new LetterHead(
                Issuer.agency(counter),
                Issuer.COUNTER,
                running + "/" + sign,
                Issuer.place(counter),
                LocalDate.ofInstant(now, AppClock.ZONE));
    }

    static Applicant applicant(Dossier dossier) {
        return new Applicant(
                dossier.applicantName(),
                dossier.applicantAddress(),
                dossier.applicantPhone(),
                dossier.applicantEmail());
    }

    static String office(Unit counter) {
        return Issuer.COUNTER + " " + Issuer.agency(counter);
    }
}
