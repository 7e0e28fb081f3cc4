package vn.ansinh.payout;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.letter.Issuer;
import vn.ansinh.letter.LetterHead;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Letters;
import vn.ansinh.letter.PayoutLine;
import vn.ansinh.letter.PayoutListModel;
import vn.ansinh.letter.PayoutListPaper;
import vn.ansinh.letter.Signature;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Digests;

/** What the payer gets of a sealed batch: the files, always the same bytes, and the list to sign, made once. */
@Service
@Transactional
public class PayoutPapers {

    /** Decisions named on the list; a batch of rest payments may gather many. */
    private static final int MOST_DECISIONS = 3;

    private final BatchMapper mapper;
    private final Procedures procedures;
    private final Units units;
    private final Officers officers;
    private final Letters letters;
    private final Payouts payouts;

    PayoutPapers(
            BatchMapper mapper,
            Procedures procedures,
            Units units,
            Officers officers,
            Letters letters,
            Payouts payouts) {
        this.mapper = mapper;
        this.procedures = procedures;
        this.units = units;
        this.officers = officers;
        this.letters = letters;
        this.payouts = payouts;
    }

    /** SHA-256 of {@link #csv}: what the batch is sent with. */
    @Transactional(readOnly = true)
    public String fingerprint(long batchId) {
        return Digests.sha256(csv(batchId));
    }

    /** {@link Conflict} until the batch is sealed, as for all papers here. */
    @Transactional(readOnly = true)
    public byte[] csv(long batchId) {
        return PayoutCsv.write(sheet(batchId));
    }

    @Transactional(readOnly = true)
    public byte[] xlsx(long batchId) {
        return PayoutXlsx.write(sheet(batchId));
    }

    /** Makes and keeps the PDF that people sign; gives the letter's id. */
    public long keepList(long batchId) {
        PayoutSheet sheet = sheet(batchId);
        PayoutListModel model = model(sheet);
        String title = "Danh sách chi trả " + sheet.batch().number() + ", " + sheet.district();
        return letters.keep(
                LetterKind.PAYOUT_LIST,
                null,
                null,
                batchId,
                title,
                "danh-sach-" + sheet.batch().number() + ".pdf",
                check -> PayoutListPaper.render(model, check));
    }

    private PayoutSheet sheet(long batchId) {
        Batch batch = payouts.get(batchId);
        if (batch.preparedAt() == null) {
            throw new Conflict("Đợt chi trả chưa được lập: chưa có danh sách.");
        }
        return new PayoutSheet(
                batch,
                units.name(batch.unitId()),
                units.name(batch.districtUnitId()),
                units.name(batch.payerUnitId()),
                mapper.listRows(batchId));
    }

    private PayoutListModel model(PayoutSheet sheet) {
        Batch batch = sheet.batch();
        Instant preparedAt = batch.preparedAt();
        String number = batch.number();
        if (preparedAt == null || number == null) {
            throw new Conflict("Đợt chi trả chưa được lập: chưa có danh sách.");
        }
        List<Ground> grounds = mapper.listGrounds(batch.id());
        Unit unit = units.get(batch.unitId());
        return new PayoutListModel(
                new LetterHead(
                        null,
                        Issuer.agency(unit),
                        number,
                        place(unit),
                        preparedAt.atZone(AppClock.ZONE).toLocalDate()),
                number,
                benefits(grounds) + ", " + sheet.district(),
                basis(grounds),
                sheet.payer(),
                batch.channel().vietnamese(),
                sheet.rows().stream().map(PayoutPapers::line).toList(),
                List.of(
                        Signature.byHand("Người lập", fullName(batch.preparedBy())),
                        Signature.byHand("Người kiểm tra", fullName(batch.checkedBy())),
                        Signature.byHand("Người chi trả", null)),
                preparedAt);
    }

    private static PayoutLine line(PaymentRow row) {
        return new PayoutLine(
                row.unitName(),
                row.fullName(),
                row.birthYear(),
                row.idNumber(),
                row.address(),
                row.benefitGroup(),
                row.months(),
                row.amount() / row.months(),
                row.amount(),
                null);
    }

    private String benefits(List<Ground> grounds) {
        String names = grounds.stream()
                .map(ground -> procedures.get(ground.procedureVersionId()).benefitName())
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? names : Character.toUpperCase(names.charAt(0)) + names.substring(1);
    }

    private static String basis(List<Ground> grounds) {
        List<String> decisions =
                grounds.stream().flatMap(PayoutPapers::decision).distinct().toList();
        String first = decisions.stream().limit(MOST_DECISIONS).collect(Collectors.joining("; "));
        int more = decisions.size() - MOST_DECISIONS;
        return "Theo " + first + (more > 0 ? " và %d quyết định khác".formatted(more) : "");
    }

    private static Stream<String> decision(Ground ground) {
        return ground.decisionNumber() == null || ground.decidedOn() == null
                ? Stream.empty()
                : Stream.of(
                        "Quyết định số %s %s".formatted(ground.decisionNumber(), Dates.longDate(ground.decidedOn())));
    }

    private @Nullable String fullName(@Nullable String username) {
        return username == null
                ? null
                : officers.find(username).map(Officer::fullName).orElse(username);
    }

    private String place(Unit unit) {
        return Issuer.place(unit.kind() == UnitKind.DEPARTMENT ? units.ancestor(unit.id(), UnitKind.PROVINCE) : unit);
    }
}
