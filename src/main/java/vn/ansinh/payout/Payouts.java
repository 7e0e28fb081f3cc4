package vn.ansinh.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.HandlingUnits;
import vn.ansinh.dossier.Numbers;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dong;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Pages;

/** Batches: gathered by district and channel, sealed, checked by a second person, sent, returned, settled. */
@Service
@Transactional
public class Payouts {

    private static final int PIECE = 1000;

    private final BatchMapper mapper;
    private final Dossiers dossiers;
    private final HandlingUnits handlingUnits;
    private final Numbers numbers;
    private final PayoutProcess process;
    private final AppClock clock;

    Payouts(
            BatchMapper mapper,
            Dossiers dossiers,
            HandlingUnits handlingUnits,
            Numbers numbers,
            PayoutProcess process,
            AppClock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.handlingUnits = handlingUnits;
        this.numbers = numbers;
        this.process = process;
        this.clock = clock;
    }

    /** An approved dossier waits for its money: there is an open batch for each channel of its lines. */
    public void awaitPayout(Dossier dossier) {
        String district = dossier.districtUnitId() == null ? dossier.receivingUnitId() : dossier.districtUnitId();
        for (PayChannel channel : mapper.listChannels(dossier.id())) {
            ensureOpen(dossier.decidingUnitId(), district, channel);
        }
    }

    private void ensureOpen(String unitId, String districtId, PayChannel channel) {
        if (mapper.lockOpen(unitId, districtId, channel).isPresent()) {
            return;
        }
        // Two at once: the second breaks uq_payout_batch_open, and its transaction is tried again as a whole.
        mapper.insertOpen(unitId, districtId, handlingUnits.payer(unitId).id(), channel, now());
        long id = mapper.lockOpen(unitId, districtId, channel).orElseThrow();
        process.open(id, unitId);
    }

    @Transactional(readOnly = true)
    public Batch get(long id) {
        return mapper.find(id).orElseThrow(() -> new NotFound("Không có đợt chi trả này."));
    }

    /** What would be sealed now. */
    @Transactional(readOnly = true)
    public Waiting waiting(long id) {
        return mapper.waiting(get(id));
    }

    @Transactional(readOnly = true)
    public BatchTotals totals(long id) {
        return mapper.totals(id);
    }

    @Transactional(readOnly = true)
    public List<PaymentRow> rows(long id) {
        return mapper.listRows(id);
    }

    @Transactional(readOnly = true)
    public List<LinePayment> ofDossier(long dossierId) {
        return mapper.listByDossier(dossierId);
    }

    /** Seals all that waits into numbered rows; the database's keys keep a line out that is already in a live batch. */
    public Batch seal(long id, @Nullable String note, Actor actor) {
        Batch batch = get(id);
        if (!batch.status().isOpen()) {
            throw new Conflict("Đợt chi trả này đã được lập.");
        }
        mapper.seal(batch);
        Waiting sealed = mapper.sealed(id);
        if (sealed.lines() == 0) {
            throw new InputProblem("batch", "Chưa có người nào chờ chi trả ở huyện và kênh này: chờ quyết định mới.");
        }
        String number = batch.number() != null ? batch.number() : nextNumber(batch);
        save(with(
                batch,
                BatchStatus.PREPARED,
                number,
                actor.username(),
                now(),
                null,
                null,
                null,
                sealed.lines(),
                sealed.total(),
                null,
                note));
        event(id, actor, "SEALED", "%d người, %s".formatted(sealed.lines(), Dong.format(sealed.total())));
        return get(id);
    }

    /** The second person's look: never the preparer's. Not agreed: the rows, never sent, are opened again. */
    public Batch check(long id, boolean agreed, @Nullable String note, Actor actor) {
        Batch batch = get(id);
        if (batch.status() != BatchStatus.PREPARED) {
            throw new Conflict("Đợt chi trả này không ở trạng thái chờ kiểm tra.");
        }
        if (actor.username().equals(batch.preparedBy())) {
            throw new Conflict("Người lập đợt chi trả không được tự kiểm tra: cần người thứ hai.");
        }
        if (!agreed && (note == null || note.isBlank())) {
            throw new InputProblem("note", "Nêu lý do trả lại để người lập sửa.");
        }
        if (!agreed) {
            mapper.deleteSealed(id);
            save(with(batch, BatchStatus.REWORK, batch.number(), null, null, null, null, null, 0, 0, null, note));
            event(id, actor, "SENT_BACK", note);
            return get(id);
        }
        save(with(
                batch,
                BatchStatus.PREPARED,
                batch.number(),
                batch.preparedBy(),
                batch.preparedAt(),
                actor.username(),
                now(),
                null,
                batch.lineCount(),
                batch.total(),
                null,
                note));
        event(id, actor, "CHECKED", note);
        return get(id);
    }

    /** The checked batch goes out, with the fingerprint of its file; new lines gather in a new batch. */
    public void send(long id, String fileSha256, Actor actor) {
        Batch batch = get(id);
        if (batch.status() != BatchStatus.PREPARED || batch.checkedBy() == null) {
            throw new Conflict("Đợt chi trả chưa được người thứ hai kiểm tra.");
        }
        save(with(
                batch,
                BatchStatus.SENT,
                batch.number(),
                batch.preparedBy(),
                batch.preparedAt(),
                batch.checkedBy(),
                batch.checkedAt(),
                null,
                batch.lineCount(),
                batch.total(),
                fileSha256,
                batch.note()));
        event(id, actor, "SENT", fileSha256);
        process.send(id, batch.payerUnitId());
        reopenFor(batch);
    }

    /**
     * Takes the payer's answer for a sent batch. Good rows are recorded, all at once; a row that is wrong is reported and
     * changes nothing; what was said before may be said again. A batch is answered in as many files as the payer likes.
     */
    public ReturnReport takeReturn(long id, ReturnFile file, Actor actor) {
        Batch batch = mapper.lock(id).orElseThrow(() -> new NotFound("Không có đợt chi trả này."));
        if (batch.status() != BatchStatus.SENT) {
            throw new Conflict("Đợt chi trả này không ở trạng thái chờ kết quả của đơn vị chi trả.");
        }
        ReturnCheck check = new ReturnCheck(mapper.listExpected(id), file.rows(), clock.today());
        Pages.of(check.results(), PIECE).forEach(piece -> record(id, piece));
        ReturnReport report = check.report();
        event(id, actor, "RETURN_TAKEN", file.sha256() + ": " + report.summary());
        return report;
    }

    private void record(long id, List<PaymentResult> results) {
        List<Long> paid = results.stream()
                .filter(result -> result.status() == PaymentStatus.PAID)
                .map(PaymentResult::id)
                .toList();
        if (mapper.recordResults(id, PaymentResult.json(results)) != results.size()
                || (!paid.isEmpty() && mapper.payLines(id, paid) != paid.size())) {
            throw new Conflict("Danh sách của đợt chi trả vừa thay đổi: nộp lại tệp kết quả.");
        }
        if (!paid.isEmpty()) {
            mapper.touchDossiers(paid);
        }
    }

    /** The payer says that the work is done: every row must have its result. */
    public void finishReturn(long id, Actor actor) {
        BatchTotals totals = mapper.totals(id);
        if (totals.sealed() > 0) {
            throw new InputProblem(
                    "file",
                    "Còn %d người chưa có kết quả chi trả: nộp thêm tệp kết quả cho những người này."
                            .formatted(totals.sealed()));
        }
        event(
                id,
                actor,
                "RETURNED",
                "Đã trả %d người, %s; chưa nhận %d người, %s"
                        .formatted(
                                totals.paid(),
                                Dong.format(totals.paidAmount()),
                                totals.notCollected(),
                                Dong.format(totals.notCollectedAmount())));
        process.returned(id);
    }

    /** The next dossiers of the batch that are wholly paid: settled in the domain, then their routes go on. */
    public int settle(long id, int atMost, Actor actor) {
        List<String> settled = mapper.listSettled(id, atMost);
        for (String number : settled) {
            dossiers.settle(number, actor);
            process.settled(number);
        }
        return settled.size();
    }

    @Transactional(readOnly = true)
    public boolean hasUnsettled(long id) {
        return !mapper.listSettled(id, 1).isEmpty();
    }

    /** Nothing left to move: closed. What was not collected waits in the next batch. */
    public void close(long id, Actor actor) {
        Batch batch = get(id);
        save(with(
                batch,
                BatchStatus.CLOSED,
                batch.number(),
                batch.preparedBy(),
                batch.preparedAt(),
                batch.checkedBy(),
                batch.checkedAt(),
                now(),
                batch.lineCount(),
                batch.total(),
                batch.fileSha256(),
                batch.note()));
        event(id, actor, "CLOSED", null);
        reopenFor(batch);
    }

    private void reopenFor(Batch batch) {
        if (mapper.waiting(batch).lines() > 0) {
            ensureOpen(batch.unitId(), batch.districtUnitId(), batch.channel());
        }
    }

    private String nextNumber(Batch batch) {
        int year = LocalDate.ofInstant(now(), AppClock.ZONE).getYear();
        String scope = "CT%d-%s".formatted(year, batch.unitId());
        return "%s-%04d".formatted(scope, numbers.next(scope));
    }

    private static Batch with(
            Batch b,
            BatchStatus status,
            @Nullable String number,
            @Nullable String preparedBy,
            @Nullable Instant preparedAt,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt,
            @Nullable Instant closedAt,
            int lineCount,
            long total,
            @Nullable String sha256,
            @Nullable String note) {
        return new Batch(
                b.id(),
                b.unitId(),
                b.districtUnitId(),
                b.payerUnitId(),
                b.channel(),
                status,
                number,
                b.openedAt(),
                preparedBy,
                preparedAt,
                checkedBy,
                checkedAt,
                closedAt,
                lineCount,
                total,
                sha256,
                note,
                b.version());
    }

    void event(long id, Actor actor, String kind, @Nullable String detail) {
        mapper.insertEvent(id, now(), actor.username(), kind, detail);
    }

    private void save(Batch batch) {
        if (mapper.update(batch) != 1) {
            throw new Conflict("Đợt chi trả vừa được người khác xử lý: mở lại để xem.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
