package vn.ansinh.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.letter.ApprovalArticles;
import vn.ansinh.letter.DecisionModel;
import vn.ansinh.letter.DecisionPaper;
import vn.ansinh.letter.Issuer;
import vn.ansinh.letter.LetterHead;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Letters;
import vn.ansinh.letter.Signatures;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;

/** The paper of a signed decision with its list, made once from the sealed lines (NĐ 30/2020, Mẫu 1.2). */
@Service
@Transactional
public class DecisionPapers {

    private final Decisions decisions;
    private final DecisionWords words;
    private final Units units;
    private final Signatures signatures;
    private final Letters letters;

    DecisionPapers(Decisions decisions, DecisionWords words, Units units, Signatures signatures, Letters letters) {
        this.decisions = decisions;
        this.words = words;
        this.units = units;
        this.signatures = signatures;
        this.letters = letters;
    }

    /** Makes and keeps the PDF; it lies at each dossier of the decision. Gives the letter's id. */
    public long issue(long decisionId) {
        Decision decision = decisions.get(decisionId);
        Instant signedAt = decision.signedAt();
        String number = decision.number();
        String signedBy = decision.signedBy();
        if (signedAt == null || number == null || signedBy == null) {
            throw new Conflict("Quyết định chưa được ký.");
        }
        DecisionModel model = model(decision, number, signedAt, signedBy);
        return letters.keep(
                LetterKind.DECISION,
                null,
                decisionId,
                null,
                "Quyết định số " + number + " " + model.about(),
                "quyet-dinh-" + number + ".pdf",
                check -> DecisionPaper.render(model, check));
    }

    private DecisionModel model(Decision decision, String number, Instant signedAt, String signedBy) {
        LocalDate on = LocalDate.ofInstant(signedAt, AppClock.ZONE);
        Unit unit = units.get(decision.unitId());
        Procedure procedure = words.procedure(decision, on);
        String authority = DecisionWords.authority(unit);
        return new DecisionModel(
                new LetterHead(words.superior(unit), Issuer.agency(unit), number, words.place(unit), on),
                "Về việc phê duyệt danh sách và kinh phí " + Issuer.lower(procedure.benefitName()),
                authority,
                DecisionWords.grounds(procedure, unit),
                ApprovalArticles.of(
                        decision.lineCount(),
                        decision.total(),
                        Issuer.lower(procedure.benefitName()),
                        DecisionWords.payers(unit),
                        "Chánh Văn phòng, thủ trưởng các cơ quan, đơn vị liên quan"),
                List.of("Như Điều 3", "Cơ quan cấp trên (để báo cáo)", "Lưu: VT, hồ sơ"),
                signatures.of(LetterKind.DECISION, Issuer.capacity(unit), unit, signedBy, mark(signedAt)),
                "Danh sách được hưởng " + Issuer.lower(procedure.benefitName()),
                words.lines(decision.id(), procedure),
                signedAt);
    }

    /** In the signature's place; of an electronic one with the time as ISO 8601 (NĐ 30/2020, phụ lục I). */
    private String mark(Instant signedAt) {
        return letters.seals(LetterKind.DECISION)
                ? "Ký số lúc " + Dates.iso(signedAt)
                : "Đã ký lúc " + Dates.dateTime(signedAt);
    }
}
