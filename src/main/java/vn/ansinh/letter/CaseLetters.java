package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.AfterSupplement;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.ReasonRule;
import vn.ansinh.shared.AppClock;

/** The letters that a dossier's turns call for, kept in the same transaction: papers missing, refused (TT 01/2018). */
@Service
@Transactional
public class CaseLetters {

    private final Letters letters;
    private final Dossiers dossiers;
    private final Stages stages;
    private final Units units;
    private final Officers officers;
    private final AppClock clock;

    CaseLetters(Letters letters, Dossiers dossiers, Stages stages, Units units, Officers officers, AppClock clock) {
        this.letters = letters;
        this.dossiers = dossiers;
        this.stages = stages;
        this.units = units;
        this.officers = officers;
        this.clock = clock;
    }

    /** Mẫu 02: what is missing, and until when it can be brought (NĐ 61/2018 Điều 17.1a, 19.4). */
    public long keepSupplement(String number, long stageId) {
        Dossier dossier = dossiers.get(number);
        Stage stage = stages.get(stageId);
        Procedure procedure = dossiers.procedureOf(dossier);
        Unit counter = units.get(dossier.receivingUnitId());
        Instant now = clock.instant();
        SupplementModel model = new SupplementModel(
                FormSet.at(dossier.receivedAt()),
                DossierWords.head(counter, dossier, "HDHS", now),
                number,
                DossierWords.applicant(dossier),
                procedure.name(),
                List.of(String.valueOf(stage.reason())),
                "Hồ sơ chưa đủ cơ sở để %s tại %s"
                        .formatted(Issuer.lower(stage.code().vietnamese()), Issuer.agency(units.get(stage.unitId()))),
                LocalDate.ofInstant(stages.supplementDeadline(stageId), AppClock.ZONE),
                procedure.afterSupplement() == AfterSupplement.RESTART,
                DossierWords.office(counter),
                counter.phone(),
                name(stage.workedBy()),
                now);
        return keep(
                LetterKind.SUPPLEMENT,
                dossier,
                "phieu-yeu-cau-bo-sung-",
                check -> SupplementLetter.render(model, check));
    }

    /** Mẫu 03: the refusal with its reason and the article it rests on (NĐ 61/2018 Điều 19.8). */
    public long keepRefusal(String number) {
        Dossier dossier = dossiers.get(number);
        Stage refused = stages.list(dossier.id()).stream()
                .filter(stage -> stage.outcome() == Outcome.REFUSE)
                .reduce((first, second) -> second)
                .orElseThrow();
        Procedure procedure = dossiers.procedureOf(dossier);
        Unit counter = units.get(dossier.receivingUnitId());
        Unit decider = units.get(refused.unitId());
        Instant now = clock.instant();
        String ground = procedure.refusalReasons().stream()
                .filter(reason -> reason.code().equals(refused.reasonCode()))
                .map(ReasonRule::legal)
                .filter(legal -> legal != null)
                .findFirst()
                .map(legal -> " (" + legal + ")")
                .orElse("");
        RefusalModel model = new RefusalModel(
                FormSet.at(dossier.receivedAt()),
                DossierWords.head(counter, dossier, "TCTN", now),
                number,
                DossierWords.office(counter),
                DossierWords.applicant(dossier),
                procedure.name(),
                List.of(refused.reason() + ground),
                Signature.byHand(Issuer.capacity(decider), name(refused.endedBy())),
                now);
        return keep(LetterKind.REFUSAL, dossier, "phieu-tu-choi-", check -> RefusalLetter.render(model, check));
    }

    private long keep(LetterKind kind, Dossier dossier, String fileName, Function<PaperCheck, byte[]> drawing) {
        return letters.keep(
                kind,
                dossier.id(),
                null,
                null,
                kind.vietnamese() + " " + dossier.number(),
                fileName + dossier.number(),
                drawing);
    }

    private String name(@Nullable String username) {
        return username == null
                ? ""
                : officers.find(username).map(Officer::fullName).orElse(username);
    }
}
