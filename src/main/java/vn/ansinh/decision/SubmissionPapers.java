package vn.ansinh.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Numbers;
import vn.ansinh.letter.Issuer;
import vn.ansinh.letter.LetterHead;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Letters;
import vn.ansinh.letter.Signatures;
import vn.ansinh.letter.SubmissionModel;
import vn.ansinh.letter.SubmissionPaper;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;

/**
 * The submission with which a draft goes to who signs it (NĐ 30/2020, Mẫu 1.4). A draft that comes back and goes up again is
 * submitted by a new one, as its list may be another.
 */
@Service
@Transactional
public class SubmissionPapers {

    private final DecisionWords words;
    private final Units units;
    private final Signatures signatures;
    private final Numbers numbers;
    private final Letters letters;

    SubmissionPapers(DecisionWords words, Units units, Signatures signatures, Numbers numbers, Letters letters) {
        this.words = words;
        this.units = units;
        this.signatures = signatures;
        this.numbers = numbers;
        this.letters = letters;
    }

    /** Makes and keeps the PDF in the transaction of the submission; a draft that was discarded gets none. */
    public void issue(Decision decision, Actor actor) {
        Instant at = decision.submittedAt();
        if (decision.status() != DecisionStatus.SUBMITTED || at == null) {
            return;
        }
        LocalDate on = LocalDate.ofInstant(at, AppClock.ZONE);
        Unit unit = units.get(decision.unitId());
        Office office = Office.of(unit);
        String number = "%02d/TTr-%s"
                .formatted(numbers.next("TTR|%s|%d".formatted(unit.id(), on.getYear())), office.abbreviation());
        SubmissionModel model = model(decision, unit, office, number, on, at, actor);
        letters.keep(
                LetterKind.SUBMISSION,
                null,
                decision.id(),
                null,
                "Tờ trình số " + number + " " + model.about(),
                "to-trinh-" + number + ".pdf",
                check -> SubmissionPaper.render(model, check));
    }

    private SubmissionModel model(
            Decision decision, Unit unit, Office office, String number, LocalDate on, Instant at, Actor actor) {
        Procedure procedure = words.procedure(decision, on);
        List<String> grounds = new ArrayList<>(DecisionWords.grounds(procedure, unit));
        grounds.remove(grounds.size() - 1);
        return new SubmissionModel(
                new LetterHead(Issuer.agency(unit), office.name(), number, words.place(unit), on),
                "Về việc phê duyệt danh sách và kinh phí " + Issuer.lower(procedure.benefitName()),
                DecisionWords.authority(unit),
                grounds,
                decision.dossierCount(),
                Issuer.lower(procedure.benefitName()),
                List.of("Như trên", "Lưu: VT, hồ sơ"),
                signatures.of(
                        LetterKind.SUBMISSION,
                        "Người trình",
                        null,
                        actor.username(),
                        "Đã trình lúc " + Dates.dateTime(at)),
                "Danh sách đề nghị được hưởng " + Issuer.lower(procedure.benefitName()),
                words.lines(decision.id(), procedure),
                at);
    }
}
