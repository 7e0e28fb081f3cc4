package vn.ansinh.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Numbers;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** Appraised dossiers of one procedure gathered into one draft, sealed for signature, signed once, moved on in chunks. */
@Service
@Transactional
public class Decisions {

    /** A page of candidates: more than any decision that was signed in one go. */
    private static final int CANDIDATES = 5000;

    private final DecisionMapper mapper;
    private final Dossiers dossiers;
    private final Stages stages;
    private final Units units;
    private final Numbers numbers;
    private final DecisionProcess process;
    private final AppClock clock;

    Decisions(
            DecisionMapper mapper,
            Dossiers dossiers,
            Stages stages,
            Units units,
            Numbers numbers,
            DecisionProcess process,
            AppClock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.stages = stages;
        this.units = units;
        this.numbers = numbers;
        this.process = process;
        this.clock = clock;
    }

    /** A dossier begins to wait: the unit's appraisers have a draft to gather it in, exactly one. */
    public void awaitDecision(Dossier dossier) {
        ensureDraft(dossier.decidingUnitId(), dossiers.procedureOf(dossier).code());
    }

    private void ensureDraft(String unitId, String procedureCode) {
        if (mapper.lockDraft(unitId, procedureCode).isPresent()) {
            return;
        }
        // Two at once: the second breaks uq_decision_open, and its transaction is tried again as a whole.
        mapper.insertDraft(unitId, procedureCode, now());
        long id = mapper.lockDraft(unitId, procedureCode).orElseThrow();
        process.open(id, unitId);
    }

    @Transactional(readOnly = true)
    public Decision get(long id) {
        return mapper.find(id).orElseThrow(() -> new NotFound("Không có dự thảo quyết định này."));
    }

    @Transactional(readOnly = true)
    public @Nullable Decision ofDossier(long dossierId) {
        return mapper.findOfDossier(dossierId).orElse(null);
    }

    @Transactional(readOnly = true)
    public List<Candidate> candidates(long id, Filter filter) {
        return mapper.listCandidates(get(id), filter, CANDIDATES);
    }

    @Transactional(readOnly = true)
    public Summary summary(long id) {
        return mapper.summary(id);
    }

    @Transactional(readOnly = true)
    public List<ListedLine> lines(long id) {
        return mapper.listLines(id);
    }

    /** Takes every waiting dossier that the filter shows into the draft; gives how many came in. */
    public int addAll(long id, Filter filter) {
        return mapper.addAll(draft(id), filter);
    }

    public int add(long id, Collection<Long> dossierIds) {
        Decision draft = draft(id);
        return dossierIds.isEmpty() ? 0 : mapper.addSome(draft, dossierIds);
    }

    public int remove(long id, Collection<Long> dossierIds) {
        draft(id);
        return dossierIds.isEmpty() ? 0 : mapper.remove(id, dossierIds);
    }

    /**
     * Seals the list for signature: each line claims its months by the database key; a line whose month somebody else
     * has is refused with where. An empty draft is discarded. Later dossiers gather in a new draft.
     */
    public Decision submit(long id, Actor actor) {
        Decision draft = draft(id);
        mapper.removeGone(id);
        if (mapper.summary(id).dossiers() == 0 && mapper.countWaiting(draft.unitId(), draft.procedureCode()) > 0) {
            throw new InputProblem("dossiers", "Chưa chọn hồ sơ nào: thêm hồ sơ vào dự thảo rồi trình.");
        }
        mapper.claimMonths(id);
        if (mapper.refuseTaken(id) > 0) {
            mapper.releaseRefused(id);
            mapper.touchDossiers(id);
        }
        mapper.removeEmpty(id);
        mapper.sealLines(id);
        Summary sealed = mapper.summary(id);
        DecisionStatus next = sealed.dossiers() == 0 ? DecisionStatus.DISCARDED : DecisionStatus.SUBMITTED;
        Decision submitted = new Decision(
                id,
                draft.unitId(),
                draft.procedureCode(),
                next,
                draft.number(),
                draft.openedAt(),
                actor.username(),
                now(),
                null,
                null,
                sealed.dossiers(),
                sealed.lines(),
                sealed.total(),
                draft.note(),
                draft.version());
        save(submitted);
        if (mapper.countWaiting(draft.unitId(), draft.procedureCode()) > 0) {
            ensureDraft(draft.unitId(), draft.procedureCode());
        }
        return get(id);
    }

    /** The one signature (or the way back for correction). Never by the hand that prepared the list. */
    public Decision sign(long id, boolean agreed, @Nullable String note, Actor actor) {
        Decision submitted = get(id);
        if (submitted.status() != DecisionStatus.SUBMITTED) {
            throw new Conflict("Dự thảo này không ở trạng thái chờ ký.");
        }
        if (actor.username().equals(submitted.preparedBy())) {
            throw new Conflict("Người lập dự thảo không được tự ký quyết định.");
        }
        if (!agreed && (note == null || note.isBlank())) {
            throw new InputProblem("note", "Nêu lý do trả lại để chuyên viên sửa dự thảo.");
        }
        if (!agreed) {
            mapper.releaseMonths(id);
            mapper.unsealLines(id);
            save(with(submitted, DecisionStatus.CORRECTION, null, null, null, note));
            return get(id);
        }
        mapper.approveLines(id);
        mapper.touchDossiers(id);
        Instant now = now();
        save(with(submitted, DecisionStatus.SIGNED, nextNumber(submitted.unitId(), now), actor.username(), now, note));
        return get(id);
    }

    /** Sends a waiting dossier back to the stage before or refuses it, instead of deciding on it. */
    public void sendBack(
            long id, long dossierId, Outcome outcome, @Nullable String reasonCode, String reason, Actor actor) {
        draft(id);
        mapper.remove(id, List.of(dossierId));
        Dossier dossier = dossiers.getById(dossierId);
        if (dossier.status() != DossierStatus.AWAITING_DECISION || mapper.isLocked(dossierId)) {
            throw new Conflict("Hồ sơ %s không còn chờ quyết định ở đây.".formatted(dossier.number()));
        }
        stages.propose(stages.last(dossier.number(), StageCode.APPROVAL).id(), outcome, reasonCode, reason, actor);
        process.decided(dossier.number());
    }

    /** The next dossiers whose processes wait for this decision: approved in the domain, then told. One transaction. */
    public int moveOn(long id, int atMost, Actor actor) {
        Decision decision = get(id);
        List<Long> ids = mapper.listUnmoved(id, atMost);
        String number = decision.number();
        if (ids.isEmpty() || number == null) {
            return 0;
        }
        for (Long dossierId : ids) {
            dossiers.approve(dossierId, number, actor);
            process.decided(dossiers.getById(dossierId).number());
        }
        mapper.markMoved(ids);
        return ids.size();
    }

    @Transactional(readOnly = true)
    public boolean hasUnmoved(long id) {
        return !mapper.listUnmoved(id, 1).isEmpty();
    }

    /** All dossiers have moved on: nothing is left to do. */
    public void close(long id) {
        Decision signed = get(id);
        save(with(signed, DecisionStatus.CLOSED, signed.number(), signed.signedBy(), signed.signedAt(), signed.note()));
    }

    private static Decision with(
            Decision d,
            DecisionStatus status,
            @Nullable String number,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable String note) {
        return new Decision(
                d.id(),
                d.unitId(),
                d.procedureCode(),
                status,
                number,
                d.openedAt(),
                d.preparedBy(),
                d.submittedAt(),
                signedBy,
                signedAt,
                d.dossierCount(),
                d.lineCount(),
                d.total(),
                note,
                d.version());
    }

    /** «05/QĐ-UBND»: a running number a unit and year, below ten with a leading zero (NĐ 30/2020). */
    private String nextNumber(String unitId, Instant now) {
        int year = LocalDate.ofInstant(now, AppClock.ZONE).getYear();
        long number = numbers.next("QD|%s|%d".formatted(unitId, year));
        String body = units.get(unitId).kind() == UnitKind.DEPARTMENT ? "SLĐTBXH" : "UBND";
        return "%02d/QĐ-%s".formatted(number, body);
    }

    private Decision draft(long id) {
        Decision decision = get(id);
        if (!decision.status().isDraft()) {
            throw new Conflict("Dự thảo này đã trình ký hoặc đã đóng: không sửa được nữa.");
        }
        return decision;
    }

    private void save(Decision decision) {
        if (mapper.update(decision) != 1) {
            throw new Conflict("Dự thảo vừa được người khác xử lý: mở lại để xem.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
