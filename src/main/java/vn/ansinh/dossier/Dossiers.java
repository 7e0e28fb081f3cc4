package vn.ansinh.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.Clocks;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/** Dossiers as a whole: receipt, and the transitions that end or settle them. Each stores its event with the change. */
@Service
@Transactional
public class Dossiers {

    /** A dossier just received and the secret that only the receipt will show. */
    public record Received(Dossier dossier, String secret) {}

    private final DossierMapper mapper;
    private final Events events;
    private final Lines lines;
    private final Procedures procedures;
    private final Units units;
    private final HandlingUnits handlingUnits;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Calendars calendars;
    private final StageMapper stages;
    private final AppClock clock;
    private final ObjectMapper json;
    private final DecisionLock decisionLock;

    Dossiers(
            DossierMapper mapper,
            Events events,
            Lines lines,
            Procedures procedures,
            Units units,
            HandlingUnits handlingUnits,
            Numbers numbers,
            Clocks clocks,
            Calendars calendars,
            StageMapper stages,
            AppClock clock,
            ObjectMapper json,
            DecisionLock decisionLock) {
        this.mapper = mapper;
        this.events = events;
        this.lines = lines;
        this.procedures = procedures;
        this.units = units;
        this.handlingUnits = handlingUnits;
        this.numbers = numbers;
        this.clocks = clocks;
        this.calendars = calendars;
        this.stages = stages;
        this.clock = clock;
        this.json = json;
        this.decisionLock = decisionLock;
    }

    /** Numbers the application, binds it to its version of the procedure for life and sets the appointment date. */
    public Received receive(NewDossier application, Actor actor) {
        Procedure procedure = procedures.get(application.procedureVersionId());
        Unit counter = units.get(application.receivingUnitId());
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(now, AppClock.ZONE);
        String agency = counter.agencyCode();
        if (agency == null) {
            throw new NotFound("%s chưa có mã cơ quan để đánh số hồ sơ.".formatted(counter.name()));
        }
        String number = numbers.forDossier(agency, today);
        String secret = Secrets.fresh();
        mapper.insert(
                number,
                application,
                procedure.benefit(),
                VietnameseText.searchKey(application.applicantName()),
                asJson(application.facts()),
                Secrets.hash(number, secret),
                districtOf(counter.id()),
                handlingUnits.of(counter.id(), procedure.decider()).id(),
                now,
                actor.username(),
                application.lines().size());
        Dossier dossier = get(number);
        lines.insert(dossier, procedure, application.lines());
        DossierEvent received =
                dossier.event(now, actor, EventKind.RECEIVED, null, DossierStatus.RECEIVED.name(), null);
        long receipt = events.write(received);
        setAppointment(dossier, procedure, now, actor);
        // Told once the day is set: the receipt is about the appointment.
        events.tell(dossier, received, receipt);
        return new Received(get(number), secret);
    }

    private void setAppointment(Dossier dossier, Procedure procedure, Instant now, Actor actor) {
        LocalDate deadline = procedure.has(StageCode.APPROVAL)
                ? procedure.stage(StageCode.APPROVAL).deadline()
                : null;
        LocalDate due;
        if (procedure.limits().isEmpty() && deadline != null) {
            clocks.startUntil(dossier.id(), 0, deadline, now, actor.username());
            due = deadline;
        } else {
            due = clocks.start(dossier.id(), 0, procedure.limits(), countFrom(dossier, now), now, actor.username());
        }
        if (due != null) {
            save(dossier, dossier.moveDue(due, now, actor, "Ngày hẹn trả kết quả khi tiếp nhận"));
        }
    }

    /**
     * The day of the event, itself not counted, for a clock of the dossier that starts {@code at}: that day, but for an
     * application handed in online outside office hours none before the next working day.
     */
    public LocalDate countFrom(Dossier dossier, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, AppClock.ZONE);
        if (dossier.channel() != Channel.ONLINE) {
            return day;
        }
        LocalDate first = calendars.current().countFrom(dossier.receivedAt(), true);
        return first.isAfter(day) ? first : day;
    }

    /**
     * The decision is signed: that is the result, so the clock of the appointment stops here (QĐ 766/QĐ-TTg counts until
     * «Đã xử lý xong»); the money and the handing over have stages of their own.
     */
    public void approve(long id, String decisionNumber, Actor actor) {
        Dossier dossier = getById(id);
        Instant now = now();
        save(dossier, dossier.approve(now, actor, decisionNumber));
        stopClock(dossier, now, actor);
    }

    /** All lines are paid or finally refused. */
    public void settle(String number, Actor actor) {
        Dossier dossier = get(number);
        save(dossier, dossier.settle(now(), actor));
    }

    public void handOver(String number, Actor actor) {
        Dossier dossier = get(number);
        save(dossier, dossier.handOver(now(), actor));
    }

    /** Refused as a whole: the reason is the one of the stage that refused it; pending lines are refused with it. */
    public void refuse(String number, String reason, Actor actor) {
        Dossier dossier = get(number);
        Instant now = now();
        save(dossier, dossier.refuse(now, actor, reason));
        lines.refuseAll(dossier.id(), "DOSSIER_REFUSED", reason);
        stopClock(dossier, now, actor);
    }

    /** {@link Conflict} when it is too late: a decision is signed or waits for signature. */
    public void requireWithdrawable(String number) {
        Dossier dossier = get(number);
        if (!dossier.status().isOpen()) {
            throw new Conflict("Hồ sơ %s đang ở trạng thái «%s» nên không rút được nữa."
                    .formatted(number, dossier.status().vietnamese()));
        }
        if (decisionLock.isLocked(dossier.id())) {
            throw new Conflict(
                    "Hồ sơ %s đã có trong danh sách trình ký quyết định nên không rút được nữa.".formatted(number));
        }
    }

    public void withdraw(String number, String reason, Actor actor) {
        requireWithdrawable(number);
        Dossier dossier = get(number);
        Instant now = now();
        save(dossier, dossier.withdraw(now, actor, reason));
        lines.refuseAll(dossier.id(), "WITHDRAWN", reason);
        for (Stage stage : stages.listByDossier(dossier.id())) {
            if (stage.isOpen()) {
                stages.update(stage.ended(Outcome.WITHDRAWN, actor.username(), null, reason, now));
                clocks.stop(dossier.id(), stage.id(), now, actor.username());
            }
        }
        stopClock(dossier, now, actor);
    }

    /** Other dossiers of who handed this one in that are not decided yet: same name, and no other number. */
    @Transactional(readOnly = true)
    public List<Dossier> openOfSameApplicant(Dossier dossier) {
        return mapper.listOpenOf(
                VietnameseText.searchKey(dossier.applicantName()), dossier.applicantIdNumber(), dossier.id());
    }

    public void record(Dossier dossier, EventKind kind, @Nullable String detail, Actor actor) {
        record(dossier, kind, null, null, detail, actor);
    }

    public void record(
            Dossier dossier,
            EventKind kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String detail,
            Actor actor) {
        events.append(dossier, dossier.event(now(), actor, kind, from, to, detail));
    }

    /** Since when the officer has the dossier's task: claimed, taken over or given by the head of the unit. */
    @Transactional(readOnly = true)
    public Optional<Instant> taken(Dossier dossier, String username) {
        return Optional.ofNullable(mapper.lastTaken(dossier.id(), username));
    }

    @Transactional(readOnly = true)
    public Dossier get(String number) {
        return find(number).orElseThrow(() -> new NotFound("Không có hồ sơ %s.".formatted(number)));
    }

    /** One statement: it joins a transaction and begins none. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Dossier> find(String number) {
        // The column is ASCII: the server takes a comparison with other letters for an error.
        return number.chars().allMatch(c -> c < 128) ? mapper.find(number) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Dossier getById(long id) {
        return mapper.findById(id).orElseThrow(() -> new NotFound("Không có hồ sơ này."));
    }

    /** Everything that happened to the dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<DossierEvent> events(long dossierId) {
        return mapper.listEvents(dossierId);
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Procedure procedureOf(Dossier dossier) {
        return procedures.get(dossier.procedureVersionId());
    }

    public StageRule ruleOf(Dossier dossier, StageCode code) {
        return procedureOf(dossier).stage(code);
    }

    /** Stores a transition with its event, or tells that somebody else was first. */
    void save(Dossier dossier, DossierEvent event) {
        if (mapper.update(dossier) != 1) {
            throw new Conflict("Hồ sơ %s vừa được người khác xử lý: mở lại để xem.".formatted(dossier.number()));
        }
        events.append(dossier, event);
    }

    private void stopClock(Dossier dossier, Instant now, Actor actor) {
        if (dossier.dueOn() != null) {
            clocks.stop(dossier.id(), 0, now, actor.username());
        }
    }

    private @Nullable String districtOf(String unitId) {
        return units.findAncestor(unitId, UnitKind.DISTRICT).map(Unit::id).orElse(null);
    }

    private String asJson(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
