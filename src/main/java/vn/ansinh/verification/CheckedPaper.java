package vn.ansinh.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.letter.Issuer;
import vn.ansinh.letter.Letter;
import vn.ansinh.organisation.Unit;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** What the page shows of an issued paper: no person's name and nothing of its contents. */
record CheckedPaper(
        String kind,
        String title,
        String unit,
        String issuedOn,
        @Nullable String code,
        String fingerprint,
        SignatureView signature) {

    static CheckedPaper of(Letter letter, Unit issuer, SignatureView signature) {
        return new CheckedPaper(
                letter.kind().vietnamese(),
                letter.title(),
                Issuer.agency(issuer),
                Dates.date(LocalDate.ofInstant(letter.madeAt(), AppClock.ZONE)),
                letter.checkCode(),
                // In groups, so that it can be read and breaks on a telephone.
                letter.sha256().replaceAll("(.{8})(?!$)", "$1 "),
                signature);
    }
}
