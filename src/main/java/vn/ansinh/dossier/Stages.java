package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.Clocks;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.organisation.Unit;
import vn.ansinh.procedure.AfterSupplement;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** A dossier's way through its stages, each with its own clock. */
@Service
@Transactional
public class Stages {

    /** An hour when officers look at their list: warnings come then, not at midnight. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final StageMapper mapper;
    private final Dossiers dossiers;
    private final DossierMapper history;
    private final Events events;
    private final HandlingUnits handlingUnits;
    private final Transfers transfers;
    private final Clocks clocks;
    private final Calendars calendars;
    private final AppClock clock;

    Stages(
            StageMapper mapper,
            Dossiers dossiers,
            DossierMapper history,
            Events events,
            HandlingUnits handlingUnits,
            Transfers transfers,
            Clocks clocks,
            Calendars calendars,
            AppClock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.history = history;
        this.events = events;
        this.handlingUnits = handlingUnits;
        this.transfers = transfers;
        this.clocks = clocks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Opens a new run of the stage at the unit that handles it and starts its clock. */
    public Stage enter(String number, StageCode code, Actor actor) {
        Dossier dossier = dossiers.get(number);
        StageRule rule = dossiers.ruleOf(dossier, code);
        Unit unit = handlingUnits.of(dossier, rule);
        Instant now = now();
        GeneratedKey key = new GeneratedKey();
        mapper.insert(key, dossier.id(), code, unit.id(), now);
        LocalDate due = startClock(dossier, rule, key.id(), now, actor);
        if (due != null) {
            mapper.updateDue(key.id(), WorkingCalendar.endOf(due), warnAt(due, now));
        }
        dossiers.save(dossier, dossier.enter(code, unit.id(), now, actor));
        return get(key.id());
    }

    private @Nullable LocalDate startClock(Dossier dossier, StageRule rule, long stageId, Instant now, Actor actor) {
        LocalDate kept = dueBeforeRecall(dossier, rule.code(), stageId);
        if (rule.limit() != null && kept != null) {
            clocks.carryOn(dossier.id(), stageId, List.of(rule.limit()), kept, now, actor.username());
            return kept;
        }
        if (rule.limit() != null) {
            return clocks.start(
                    dossier.id(),
                    stageId,
                    List.of(rule.limit()),
                    dossiers.countFrom(dossier, now),
                    now,
                    actor.username());
        }
        if (rule.deadline() != null) {
            clocks.startUntil(dossier.id(), stageId, rule.deadline(), now, actor.username());
            return rule.deadline();
        }
        return null;
    }

    /** Taking a step back gives nobody new time: the new run has the due date of the one that was taken back. */
    private @Nullable LocalDate dueBeforeRecall(Dossier dossier, StageCode code, long stageId) {
        List<Stage> former = mapper.listByDossier(dossier.id()).stream()
                .filter(run -> run.id() < stageId)
                .toList();
        if (former.isEmpty() || !former.get(former.size() - 1).isRecalled()) {
            return null;
        }
        return former.stream()
                .filter(run -> run.code() == code)
                .reduce((first, second) -> second)
                .map(Stage::dueAt)
                .map(due -> LocalDate.ofInstant(due, AppClock.ZONE))
                .orElse(null);
    }

    /** Two working days before due, so that an apology can go out in time (NĐ 61/2018 Điều 19.9); later for short limits. */
    private Instant warnAt(LocalDate due, Instant now) {
        WorkingCalendar calendar = calendars.current();
        for (int before = 2; before > 0; before--) {
            Instant at = calendar.minusWorkingDays(due, before)
                    .atTime(MORNING)
                    .atZone(AppClock.ZONE)
                    .toInstant();
            if (at.isAfter(now)) {
                return at;
            }
        }
        Instant morning = due.atTime(MORNING).atZone(AppClock.ZONE).toInstant();
        return morning.isAfter(now) ? morning : now;
    }

    public void propose(long stageId, Outcome what, @Nullable String reasonCode, @Nullable String reason, Actor actor) {
        propose(stageId, what, reasonCode, reason, null, actor);
    }

    /**
     * What the officer of the stage puts forward; all but going forward needs a reason, handing to another unit needs
     * that unit.
     */
    public void propose(
            long stageId,
            Outcome what,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable String targetUnitId,
            Actor actor) {
        Stage stage = get(stageId);
        Dossier dossier = dossiers.getById(stage.dossierId());
        Procedure procedure = dossiers.procedureOf(dossier);
        if (what != Outcome.FORWARD && (reason == null || reason.isBlank())) {
            throw new InputProblem("reason", "Nêu rõ lý do hoặc nội dung cần bổ sung để người nộp biết.");
        }
        if (stage.code() == StageCode.HANDOVER && what != Outcome.FORWARD) {
            throw new InputProblem("outcome", "Ở khâu trả kết quả chỉ có thể ghi nhận đã trả.");
        }
        if (what == Outcome.RETURN && before(procedure, stage.code()).isEmpty()) {
            throw new InputProblem("outcome", "Đây là khâu đầu tiên, không có khâu trước để trả lại.");
        }
        if (what == Outcome.SUPPLEMENT && askedBefore(stage)) {
            throw new InputProblem(
                    "outcome",
                    "Khâu này đã yêu cầu bổ sung một lần; chỉ được hướng dẫn bổ sung một lần (NĐ 61/2018 Điều 17).");
        }
        if (what == Outcome.TRANSFER) {
            transfers.propose(dossier, stage, targetUnitId);
        }
        save(stage.proposed(actor.username(), what, reasonCode, reason));
        events.append(
                dossier,
                dossier.event(now(), actor, EventKind.PROPOSED, stage.code().name(), what.name(), reason));
    }

    private boolean askedBefore(Stage stage) {
        return history.listEvents(stage.dossierId()).stream()
                .anyMatch(e -> e.kind() == EventKind.SUPPLEMENT_ASKED && !e.at().isBefore(stage.enteredAt()));
    }

    /** The stage of the procedure before {@code code}: where a dossier can be returned to. */
    public static Optional<StageCode> before(Procedure procedure, StageCode code) {
        StageCode former = null;
        for (StageRule rule : procedure.stages()) {
            if (rule.code() == code) {
                return Optional.ofNullable(former);
            }
            if (rule.worker() != null && rule.code() != StageCode.FORWARD) {
                former = rule.code();
            }
        }
        return Optional.empty();
    }

    /** The head of the unit decides on the proposal; never the officer who made it. */
    public void signOff(long stageId, boolean agreed, @Nullable String note, Actor actor) {
        Stage stage = get(stageId);
        if (actor.username().equals(stage.workedBy())) {
            throw new Conflict("Người trình không được tự duyệt kết quả của mình.");
        }
        if (!agreed && (note == null || note.isBlank())) {
            throw new InputProblem("note", "Nêu lý do trả lại để cán bộ xử lý lại.");
        }
        save(stage.signedOff(actor.username(), agreed));
        Dossier dossier = dossiers.getById(stage.dossierId());
        events.append(
                dossier,
                dossier.event(
                        now(),
                        actor,
                        agreed ? EventKind.SIGNED_OFF : EventKind.SENT_BACK,
                        stage.code().name(),
                        stage.proposal() == null ? null : stage.proposal().name(),
                        note));
    }

    /** Before the process is told: the run is to end as a return. */
    void recall(Stage stage, String why) {
        save(stage.recalled(why));
    }

    /** Ends the run with what was proposed (and agreed). */
    public Stage close(long stageId, Actor actor) {
        Stage stage = get(stageId);
        Outcome outcome = stage.outcome() != null ? stage.outcome() : stage.proposal();
        if (outcome == null) {
            throw new IllegalStageChange(
                    "Khâu «%s» chưa có kết quả.".formatted(stage.code().vietnamese()));
        }
        return close(stage, outcome, stage.reasonCode(), stage.reason(), actor);
    }

    /** Ends the run with an outcome that came from outside it: a decision, the money, the calendar. */
    public Stage close(
            long stageId, Outcome outcome, @Nullable String reasonCode, @Nullable String reason, Actor actor) {
        return close(get(stageId), outcome, reasonCode, reason, actor);
    }

    private Stage close(
            Stage stage, Outcome outcome, @Nullable String reasonCode, @Nullable String reason, Actor actor) {
        Instant now = now();
        Stage ended = stage.ended(outcome, actor.username(), reasonCode, reason, now);
        save(ended);
        if (stage.dueAt() != null) {
            clocks.stop(stage.dossierId(), stage.id(), now, actor.username());
        }
        Dossier dossier = dossiers.getById(stage.dossierId());
        events.append(
                dossier,
                dossier.event(now, actor, EventKind.STAGE_LEFT, stage.code().name(), outcome.name(), reason));
        if (outcome == Outcome.TRANSFER) {
            handOver(stage, reason, actor);
        }
        return ended;
    }

    /** The appointment and its clock stay as the applicant was told: it was not the applicant who erred. */
    private void handOver(Stage stage, @Nullable String reason, Actor actor) {
        Unit target =
                transfers.target(stage.id()).orElseThrow(() -> new IllegalStageChange("Chưa chọn đơn vị nhận hồ sơ."));
        Dossier dossier = dossiers.getById(stage.dossierId());
        String detail = "%s: %s".formatted(transfers.nameOf(target), reason);
        dossiers.save(
                dossier, dossier.transfer(stage.unitId(), target, transfers.district(target), now(), actor, detail));
    }

    /** Papers are asked for: stage's and dossier's clock stand still until they come. */
    public void pauseForSupplement(long stageId, Actor actor) {
        Stage stage = get(stageId);
        Dossier dossier = dossiers.getById(stage.dossierId());
        Instant now = now();
        String what = stage.reason() == null ? "" : stage.reason();
        if (stage.dueAt() != null) {
            clocks.pause(dossier.id(), stageId, now, what, actor.username());
        }
        if (dossier.dueOn() != null) {
            clocks.pause(dossier.id(), 0, now, what, actor.username());
        }
        save(stage.paused(now));
        dossiers.save(dossier, dossier.askSupplement(now, actor, what));
    }

    /** The papers came: the clocks go on, or start again from zero where the law says so (NĐ 61/2018 Điều 19.4). */
    public void resumeAfterSupplement(long stageId, @Nullable String note, Actor actor) {
        Stage stage = get(stageId);
        Dossier dossier = dossiers.getById(stage.dossierId());
        boolean restart = dossiers.procedureOf(dossier).afterSupplement() == AfterSupplement.RESTART;
        Instant now = now();
        Instant due = null;
        Instant warn = null;
        if (stage.dueAt() != null) {
            LocalDate dueOn =
                    clocks.resume(dossier.id(), stageId, restart, now, "Đã nhận đủ giấy tờ", actor.username());
            if (dueOn != null) {
                due = WorkingCalendar.endOf(dueOn);
                warn = warnAt(dueOn, now);
            }
        }
        save(stage.resumed(due, warn));
        dossiers.save(dossier, dossier.takeSupplement(now, actor, note));
        if (dossier.dueOn() != null) {
            LocalDate appointment =
                    clocks.resume(dossier.id(), 0, restart, now, "Đã nhận đủ giấy tờ", actor.username());
            Dossier fresh = dossiers.getById(dossier.id());
            dossiers.save(
                    fresh,
                    fresh.moveDue(
                            appointment,
                            now,
                            actor,
                            restart
                                    ? "Tính lại từ đầu sau khi nhận đủ giấy tờ (NĐ 61/2018 Điều 19.4)"
                                    : "Cộng thời gian chờ bổ sung"));
        }
    }

    /** Nothing came in time: the dossier is refused for that. */
    public void lapseSupplement(long stageId, Actor actor) {
        Stage stage = get(stageId);
        Dossier dossier = dossiers.getById(stage.dossierId());
        dossiers.save(dossier, dossier.letSupplementLapse(now(), actor));
        save(stage.resumed(stage.dueAt(), stage.warnAt())
                .proposed(
                        actor.username(),
                        Outcome.REFUSE,
                        "SUPPLEMENT_OVERDUE",
                        "Không bổ sung giấy tờ trong thời hạn: " + stage.reason()));
    }

    /** Why the stage that refused the dossier did so. */
    @Transactional(readOnly = true)
    public String refusalReason(long dossierId) {
        return mapper.listByDossier(dossierId).stream()
                .filter(s -> s.outcome() == Outcome.REFUSE && s.reason() != null)
                .reduce((first, second) -> second)
                .map(s -> String.valueOf(s.reason()))
                .orElseThrow(() -> new IllegalStageChange("Không có khâu nào từ chối hồ sơ này."));
    }

    /** Until when the applicant may bring what was asked, from the moment of asking. */
    public Instant supplementDeadline(long stageId) {
        Stage stage = get(stageId);
        return supplementDeadline(stage, dossiers.procedureOf(dossiers.getById(stage.dossierId())));
    }

    /** The same for who has read both already. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Instant supplementDeadline(Stage stage, Procedure procedure) {
        Instant from = stage.pausedAt() == null ? now() : stage.pausedAt();
        return WorkingCalendar.endOf(calendars
                .current()
                .plusWorkingDays(LocalDate.ofInstant(from, AppClock.ZONE), procedure.supplementDays()));
    }

    /** Records a warning or the lateness of a run, once whatever happens; true when it was new. */
    public boolean flag(long stageId, EventKind level, Actor actor) {
        Stage stage = get(stageId);
        if (stage.dueAt() == null || !stage.isOpen()) {
            return false;
        }
        if (level == EventKind.WARNED && now().isAfter(stage.dueAt())) {
            // The executor was down: what is late is told as late, not as near.
            return false;
        }
        boolean first =
                mapper.insertFlag(stageId, level == EventKind.LATE ? "LATE" : "WARNING", stage.dueAt(), now()) == 1;
        if (first) {
            Dossier dossier = dossiers.getById(stage.dossierId());
            events.append(
                    dossier,
                    dossier.event(
                            now(),
                            actor,
                            level,
                            stage.code().name(),
                            null,
                            "Hạn của khâu: " + Dates.dateTime(stage.dueAt())));
        }
        return first;
    }

    @Transactional(readOnly = true)
    public Stage get(long stageId) {
        return mapper.find(stageId).orElseThrow(() -> new NotFound("Không có khâu này."));
    }

    /** The newest run of a stage of the dossier, open or ended. */
    @Transactional(readOnly = true)
    public Stage last(String number, StageCode code) {
        return mapper.findLast(dossiers.get(number).id(), code)
                .orElseThrow(() -> new NotFound("Hồ sơ %s chưa qua khâu này.".formatted(number)));
    }

    /** One statement: it joins a transaction and begins none. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Stage> list(long dossierId) {
        return mapper.listByDossier(dossierId);
    }

    @Transactional(readOnly = true)
    public List<LateFlag> flags(long dossierId) {
        return mapper.listFlags(dossierId);
    }

    private void save(Stage stage) {
        if (mapper.update(stage) != 1) {
            throw new Conflict("Hồ sơ vừa được người khác xử lý: mở lại để xem.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
