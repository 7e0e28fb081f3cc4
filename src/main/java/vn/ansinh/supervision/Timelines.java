package vn.ansinh.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.ClockEntry;
import vn.ansinh.clock.Clocks;
import vn.ansinh.clock.DueText;
import vn.ansinh.clock.TimeLimit;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.LineTotals;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Dong;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/** The whole story of a dossier, for those whose scope holds it. */
@Service
class Timelines {

    private final SupervisionMapper mapper;
    private final Dossiers dossiers;
    private final Stages stages;
    private final Lines lines;
    private final Clocks clocks;
    private final Calendars calendars;
    private final Officers officers;
    private final Units units;
    private final AppClock clock;

    Timelines(
            SupervisionMapper mapper,
            Dossiers dossiers,
            Stages stages,
            Lines lines,
            Clocks clocks,
            Calendars calendars,
            Officers officers,
            Units units,
            AppClock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.stages = stages;
        this.lines = lines;
        this.clocks = clocks;
        this.calendars = calendars;
        this.officers = officers;
        this.units = units;
        this.clock = clock;
    }

    /** @throws NotFound in the same words whether there is no such dossier or it is out of the scope */
    @Transactional(readOnly = true)
    public Timeline of(Scope scope, String number) {
        long id = mapper.findDossierId(scope, number)
                .orElseThrow(() -> new NotFound("Không có hồ sơ này trong phạm vi giám sát của bạn."));
        Dossier dossier = dossiers.getById(id);
        List<Stage> runs = stages.list(id);
        LineTotals totals = lines.totals(id);
        String idNumber = dossier.applicantIdNumber();
        return new Timeline(
                number,
                dossiers.procedureOf(dossier).name(),
                dossier.applicantName(),
                idNumber == null ? null : VietnameseText.maskId(idNumber),
                dossier.status().vietnamese(),
                Dates.dateTime(dossier.receivedAt()),
                units.name(dossier.receivingUnitId()),
                date(dossier.dueOn()),
                dossier.originalDueOn() == null || dossier.originalDueOn().equals(dossier.dueOn())
                        ? null
                        : date(dossier.originalDueOn()),
                "%s người, %s".formatted(Dong.plain(totals.count()), Dong.format(totals.amount())),
                runs(runs),
                mapper.listEvents(id).stream().map(Timelines::happening).toList(),
                ledger(id, runs),
                mapper.listPayments(id).stream().map(Timelines::payment).toList(),
                mapper.listPapers(id).stream().map(Timelines::paper).toList());
    }

    private List<Timeline.Run> runs(List<Stage> runs) {
        WorkingCalendar calendar = calendars.current();
        Map<String, String> names = runs.stream()
                .flatMap(run -> Stream.ofNullable(run.workedBy()))
                .distinct()
                .collect(Collectors.toMap(
                        username -> username,
                        username ->
                                officers.find(username).map(Officer::fullName).orElse(username)));
        return runs.stream()
                .map(run -> new Timeline.Run(
                        run.code().vietnamese() + (run.run() > 1 ? " (lần %d)".formatted(run.run()) : ""),
                        units.name(run.unitId()),
                        Dates.dateTime(run.enteredAt()),
                        run.dueAt() == null ? null : Dates.date(day(run.dueAt())),
                        run.endedAt() == null ? null : Dates.dateTime(run.endedAt()),
                        outcome(run),
                        run.workedBy() == null ? null : names.get(run.workedBy()),
                        late(run, calendar),
                        run.reason()))
                .toList();
    }

    private static String outcome(Stage run) {
        if (run.outcome() != null) {
            return run.outcome().vietnamese();
        }
        if (run.pausedAt() != null) {
            return "Chờ người nộp bổ sung";
        }
        return run.isOpen() ? "Đang giải quyết" : "";
    }

    private @Nullable String late(Stage run, WorkingCalendar calendar) {
        Instant until = run.endedAt() == null ? clock.instant() : run.endedAt();
        if (run.dueAt() == null || run.pausedAt() != null || !run.dueAt().isBefore(until)) {
            return null;
        }
        return DueText.of(day(run.dueAt()), day(until), calendar);
    }

    private List<Timeline.LedgerLine> ledger(long dossierId, List<Stage> runs) {
        Map<Long, String> names = runs.stream()
                .collect(Collectors.toMap(Stage::id, run -> run.code().vietnamese()));
        Map<String, String> officerNames = new HashMap<>();
        return clocks.ledger(dossierId).stream()
                .map(entry -> new Timeline.LedgerLine(
                        Dates.dateTime(entry.at()),
                        names.getOrDefault(entry.stageId(), "Cả hồ sơ"),
                        capital(entry.action().vietnamese()) + limits(entry),
                        date(entry.dueOn()),
                        entry.reason(),
                        officerNames.computeIfAbsent(entry.actor(), this::name)))
                .toList();
    }

    private String name(String username) {
        return officers.find(username).map(Officer::fullName).orElse("Hệ thống");
    }

    private static Timeline.Paper paper(TimelinePaper paper) {
        String by = paper.who() == null ? "" : ", " + paper.who();
        return new Timeline.Paper(
                paper.title(), (paper.made() ? "Cơ quan ban hành" : "Người nộp gửi") + by, Dates.dateTime(paper.at()));
    }

    private static String limits(ClockEntry entry) {
        return entry.limits() == null
                ? ""
                : TimeLimit.parseChain(entry.limits()).stream()
                        .map(TimeLimit::vietnamese)
                        .collect(Collectors.joining(" + ", ": ", ""));
    }

    private static Timeline.Happening happening(TimelineEvent event) {
        String who = event.officer() == null ? "Hệ thống" : event.officer();
        return new Timeline.Happening(
                Dates.dateTime(event.at()),
                event.kind().vietnamese() + EventWords.of(event),
                EventWords.detail(event),
                event.unitName() == null ? who : who + ", " + event.unitName());
    }

    private static Timeline.Payment payment(TimelinePayment payment) {
        String status = switch (payment.status()) {
            case "PAID" -> "Đã nhận tiền";
            case "NOT_COLLECTED" -> "Chưa nhận";
            default -> "Chờ kết quả";
        };
        return new Timeline.Payment(
                payment.batchNumber(),
                payment.channel().vietnamese(),
                status,
                Dong.plain(payment.lines()),
                Dong.format(payment.amount()),
                payment.paidOn() == null ? payment.reason() : Dates.date(payment.paidOn()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : Dates.date(day);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AppClock.ZONE);
    }
}
