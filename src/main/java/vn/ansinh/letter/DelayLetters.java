package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Numbers;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/** The letters about a dossier that does not end as it was promised, kept in the transaction of the turn itself. */
@Service
@Transactional
public class DelayLetters {

    private final Letters letters;
    private final Dossiers dossiers;
    private final Numbers numbers;
    private final Units units;
    private final Officers officers;
    private final Signatures signatures;
    private final AppClock clock;

    DelayLetters(
            Letters letters,
            Dossiers dossiers,
            Numbers numbers,
            Units units,
            Officers officers,
            Signatures signatures,
            AppClock clock) {
        this.letters = letters;
        this.dossiers = dossiers;
        this.numbers = numbers;
        this.units = units;
        this.officers = officers;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * Mẫu 04: the apology of the unit where the dossier lies, and the one new day (NĐ 61/2018 Điều 19.9).
     *
     * @param missed the appointment that is not kept
     */
    public long keepApology(String number, LocalDate missed, LocalDate newDue, String reason, Actor actor) {
        Dossier dossier = dossiers.get(number);
        FormSet forms = FormSet.at(dossier.receivedAt());
        Unit counter = units.get(dossier.receivingUnitId());
        Unit late = units.get(dossier.handlingUnitId() == null ? dossier.receivingUnitId() : dossier.handlingUnitId());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, AppClock.ZONE);
        String agency = Issuer.agency(late);
        ApologyModel model = new ApologyModel(
                forms,
                new LetterHead(superior(late), agency, nextNumber(late, today), place(late), today),
                number,
                DossierWords.applicant(dossier),
                dossiers.procedureOf(dossier).name(),
                DossierWords.office(counter),
                LocalDate.ofInstant(dossier.receivedAt(), AppClock.ZONE),
                missed,
                agency,
                reason,
                newDue,
                List.of("Như trên", DossierWords.office(counter), "Lưu: VT"),
                signatures.of(LetterKind.APOLOGY, "TL. THỦ TRƯỞNG CƠ QUAN", late, actor.username(), note(now)),
                now);
        return letters.keep(
                LetterKind.APOLOGY,
                dossier.id(),
                null,
                null,
                forms.title(FormPaper.APOLOGY) + " " + number,
                "xin-loi-" + number,
                check -> ApologyLetter.render(model, check));
    }

    /** Mẫu 05 of TT 03/2025: the dossier was stopped. Nothing under the forms before, which know no such paper. */
    public void keepStop(String number, Actor actor) {
        Dossier dossier = dossiers.get(number);
        FormSet forms = FormSet.at(dossier.receivedAt());
        if (!forms.has(FormPaper.STOP)) {
            return;
        }
        Unit counter = units.get(dossier.receivingUnitId());
        Instant now = clock.instant();
        Instant stopped = dossier.finishedAt() == null ? now : dossier.finishedAt();
        String reason = dossier.outcomeReason() == null ? "" : dossier.outcomeReason();
        StopModel model = new StopModel(
                forms,
                DossierWords.head(counter, dossier, "TB", now),
                number,
                DossierWords.office(counter),
                DossierWords.applicant(dossier),
                dossiers.procedureOf(dossier).name(),
                dossier.receivedAt(),
                stopped,
                dossier.status().vietnamese() + ": " + reason,
                List.of("Như trên", "Lưu: hồ sơ"),
                Signature.noted("Người tiếp nhận hồ sơ", note(now), name(actor)),
                now);
        letters.keep(
                LetterKind.STOP,
                dossier.id(),
                null,
                null,
                forms.title(FormPaper.STOP) + " " + number,
                "dung-giai-quyet-" + number,
                check -> StopLetter.render(model, check));
    }

    private @Nullable String name(Actor actor) {
        return officers.find(actor.username()).map(Officer::fullName).orElse(null);
    }

    private static String note(Instant now) {
        return "Lập trên hệ thống lúc " + Dates.dateTime(now);
    }

    /** A running number a unit and year, below ten with a leading zero (NĐ 30/2020). */
    private String nextNumber(Unit unit, LocalDate today) {
        return "%02d/PXL".formatted(numbers.next("PXL|%s|%d".formatted(unit.id(), today.getYear())));
    }

    private @Nullable String superior(Unit unit) {
        return unit.parentId() == null ? null : Issuer.agency(units.get(unit.parentId()));
    }

    private String place(Unit unit) {
        boolean named =
                unit.kind() == UnitKind.PROVINCE || unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE;
        return Issuer.place(
                named
                        ? unit
                        : units.findAncestor(unit.id(), UnitKind.DISTRICT)
                                .orElseGet(() -> units.ancestor(unit.id(), UnitKind.PROVINCE)));
    }
}
