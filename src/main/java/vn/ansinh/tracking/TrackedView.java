package vn.ansinh.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.ClockAction;
import vn.ansinh.clock.ClockEntry;
import vn.ansinh.clock.Clocks;
import vn.ansinh.clock.DueText;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.VietnameseText;
import vn.ansinh.tracking.TrackedDossier.Appointment;
import vn.ansinh.tracking.TrackedDossier.Ground;
import vn.ansinh.tracking.TrackedDossier.Move;
import vn.ansinh.tracking.TrackedDossier.Paper;
import vn.ansinh.tracking.TrackedDossier.Place;
import vn.ansinh.tracking.TrackedDossier.Post;
import vn.ansinh.tracking.TrackedDossier.Request;

/** Puts together what the applicant reads. */
@Component
class TrackedView {

    private final Dossiers dossiers;
    private final Stages stages;
    private final Clocks clocks;
    private final Calendars calendars;
    private final Units units;
    private final Offices offices;
    private final TrackedSteps steps;
    private final TrackedPeople people;
    private final TrackedLetters letters;
    private final ErrandView errands;
    private final Parcels parcels;
    private final TrackingMapper mapper;
    private final AppClock clock;

    TrackedView(
            Dossiers dossiers,
            Stages stages,
            Clocks clocks,
            Calendars calendars,
            Units units,
            Offices offices,
            TrackedSteps steps,
            TrackedPeople people,
            TrackedLetters letters,
            ErrandView errands,
            Parcels parcels,
            TrackingMapper mapper,
            AppClock clock) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.clocks = clocks;
        this.calendars = calendars;
        this.units = units;
        this.offices = offices;
        this.steps = steps;
        this.people = people;
        this.letters = letters;
        this.errands = errands;
        this.parcels = parcels;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * A handful of reads, each its own statement: under READ COMMITTED a transaction around them would promise no more and
     * cost five.
     *
     * @param idNumber the asker's own, empty when not given
     */
    public TrackedDossier of(Dossier dossier, String idNumber) {
        Procedure procedure = dossiers.procedureOf(dossier);
        WorkingCalendar calendar = calendars.current();
        List<ClockEntry> ledger = clocks.ledger(dossier.id());
        boolean paused = dossier.status() == DossierStatus.WAITING_APPLICANT
                || ledger.stream().anyMatch(entry -> entry.action() == ClockAction.PAUSE);
        List<Stage> runs = stages.list(dossier.id());
        Stage open = runs.stream()
                .filter(Stage::isOpen)
                .reduce((first, second) -> second)
                .orElse(null);
        String lateness = lateness(dossier, open, calendar);
        Unit counter = units.get(dossier.receivingUnitId());
        String maskedId = dossier.applicantIdNumber();
        Ground outcome = outcome(dossier, procedure, runs);
        List<TrackedDossier.Person> visible = people.visible(dossier, procedure, idNumber, outcome);
        return new TrackedDossier(
                dossier.number(),
                procedure.name(),
                dossier.applicantName(),
                maskedId == null ? null : VietnameseText.maskId(maskedId),
                dossier.channel().vietnamese(),
                Dates.dateTime(dossier.receivedAt()),
                Offices.name(counter),
                counter.phone(),
                dossier.status().vietnamese(),
                tone(dossier.status(), lateness),
                open == null ? null : place(open),
                lateness,
                dossier.status() == DossierStatus.WAITING_APPLICANT && open != null ? request(open, procedure) : null,
                post(dossier),
                appointment(dossier, ledger),
                steps.of(dossier, procedure, runs, calendar),
                decision(dossier),
                letters.of(dossier),
                outcome,
                people.money(dossier, procedure),
                visible,
                idNumber.isEmpty() || !visible.isEmpty()
                        ? null
                        : "Không có ai mang số này trong hồ sơ. Kiểm tra lại số, hoặc hỏi nơi lập danh sách.",
                errands.of(dossier, paused));
    }

    private Place place(Stage open) {
        Unit unit = units.get(open.unitId());
        return new Place(
                open.code().vietnamese(),
                Offices.name(unit),
                unit.phone(),
                Dates.dateTime(open.enteredAt()),
                open.dueAt() == null || open.pausedAt() != null ? null : Dates.date(TrackedSteps.day(open.dueAt())));
    }

    /** The stage that is late now names the unit; without one, an appointment that has passed is the commune's to answer. */
    private @Nullable String lateness(Dossier dossier, @Nullable Stage open, WorkingCalendar calendar) {
        LocalDate today = clock.today();
        if (open != null && TrackedSteps.isLate(open, clock.instant())) {
            LocalDate due = TrackedSteps.day(Objects.requireNonNull(open.dueAt()));
            return "%s tại %s".formatted(DueText.of(due, today, calendar), offices.name(open.unitId()));
        }
        boolean promised = dossier.status().isOpen() && dossier.status() != DossierStatus.WAITING_APPLICANT;
        if (promised && dossier.dueOn() != null && dossier.dueOn().isBefore(today)) {
            return "%s so với ngày hẹn trả kết quả".formatted(DueText.of(dossier.dueOn(), today, calendar));
        }
        return null;
    }

    private Request request(Stage open, Procedure procedure) {
        return new Request(
                open.reason() == null ? "Liên hệ nơi nộp hồ sơ để biết giấy tờ cần bổ sung." : open.reason(),
                Dates.date(TrackedSteps.day(open.pausedAt() == null ? clock.instant() : open.pausedAt())),
                Dates.date(TrackedSteps.day(stages.supplementDeadline(open, procedure))));
    }

    private @Nullable Post post(Dossier dossier) {
        // Only who applies online says that the post carries something.
        return dossier.channel() != Channel.ONLINE
                ? null
                : parcels.find(dossier.id())
                        .map(parcel ->
                                new Post(parcel.papersCode(), parcel.resultAddress() != null, parcel.resultCode()))
                        .orElse(null);
    }

    private static @Nullable Appointment appointment(Dossier dossier, List<ClockEntry> ledger) {
        LocalDate due = dossier.dueOn();
        if (due == null) {
            return null;
        }
        LocalDate original = dossier.originalDueOn();
        List<Move> moves = new ArrayList<>();
        for (ClockEntry entry : ledger) {
            if (entry.stageId() == 0 && entry.action() != ClockAction.START && entry.action() != ClockAction.STOP) {
                moves.add(new Move(Dates.date(TrackedSteps.day(entry.at())), moved(entry)));
            }
        }
        return new Appointment(
                Dates.date(due), original == null || original.equals(due) ? null : Dates.date(original), moves);
    }

    private static String moved(ClockEntry entry) {
        String what = switch (entry.action()) {
            case PAUSE -> "Tạm dừng tính thời hạn";
            case RESUME -> "Tính tiếp thời hạn";
            case RESTART -> "Tính lại thời hạn từ đầu";
            case EXTEND -> "Gia hạn";
            case START, STOP -> entry.action().vietnamese();
        };
        String why = entry.reason() == null || entry.reason().isBlank() ? "" : ": " + entry.reason();
        String to = entry.action() == ClockAction.PAUSE || entry.dueOn() == null
                ? ""
                : ". Ngày hẹn: " + Dates.date(entry.dueOn());
        return what + why + to;
    }

    private @Nullable Paper decision(Dossier dossier) {
        if (dossier.status().isOpen() && dossier.status() != DossierStatus.AWAITING_DECISION) {
            return null;
        }
        return mapper.findDecision(dossier.id())
                .map(signed -> new Paper(
                        signed.number(),
                        Dates.date(TrackedSteps.day(signed.signedAt())),
                        offices.name(signed.unitId())))
                .orElse(null);
    }

    private static @Nullable Ground outcome(Dossier dossier, Procedure procedure, List<Stage> runs) {
        if (dossier.status() == DossierStatus.WITHDRAWN) {
            return new Ground(String.valueOf(dossier.outcomeReason()), null);
        }
        if (dossier.status() != DossierStatus.REFUSED) {
            return null;
        }
        Optional<Stage> refusing =
                runs.stream().filter(run -> run.outcome() == Outcome.REFUSE).reduce((first, second) -> second);
        return Grounds.of(procedure, refusing.map(Stage::reasonCode).orElse(null), dossier.outcomeReason());
    }

    private static String tone(DossierStatus status, @Nullable String lateness) {
        if (lateness != null) {
            return "late";
        }
        return switch (status) {
            case WAITING_APPLICANT -> "wait";
            case APPROVED, PAID, HANDED_OVER -> "done";
            case REFUSED -> "late";
            case RECEIVED, IN_PROGRESS, AWAITING_DECISION, WITHDRAWN -> "active";
        };
    }
}
