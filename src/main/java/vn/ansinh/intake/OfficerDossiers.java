package vn.ansinh.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.ClockEntry;
import vn.ansinh.clock.Clocks;
import vn.ansinh.clock.DueText;
import vn.ansinh.clock.WorkingCalendar;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.dossier.DossierEvent;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.letter.Letters;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Pages;

/** Gathers a dossier's page for an officer who may see it. */
@Service
@Transactional(readOnly = true)
class OfficerDossiers {

    static final int LINES_A_PAGE = 100;

    private final DossierAccess access;
    private final Dossiers dossiers;
    private final Lines lines;
    private final Stages stages;
    private final SearchMapper search;
    private final Clocks clocks;
    private final Calendars calendars;
    private final Documents documents;
    private final Letters letters;
    private final Parcels parcels;
    private final Officers officers;
    private final Units units;
    private final ObjectMapper json;
    private final AppClock clock;

    OfficerDossiers(
            DossierAccess access,
            Dossiers dossiers,
            Lines lines,
            Stages stages,
            SearchMapper search,
            Clocks clocks,
            Calendars calendars,
            Documents documents,
            Letters letters,
            Parcels parcels,
            Officers officers,
            Units units,
            ObjectMapper json,
            AppClock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.lines = lines;
        this.stages = stages;
        this.search = search;
        this.clocks = clocks;
        this.calendars = calendars;
        this.documents = documents;
        this.letters = letters;
        this.parcels = parcels;
        this.officers = officers;
        this.units = units;
        this.json = json;
        this.clock = clock;
    }

    public DossierView get(String number, int page, String username) {
        Dossier dossier = access.require(number, username);
        Procedure procedure = dossiers.procedureOf(dossier);
        Instant now = clock.instant();
        LocalDate today = clock.today();
        WorkingCalendar calendar = calendars.current();
        List<Stage> runs = stages.list(dossier.id());
        Names names = new Names();
        boolean open = dossier.status().isOpen();
        return new DossierView(
                dossier,
                procedure,
                units.name(dossier.receivingUnitId()),
                dossier.handlingUnitId() == null ? null : units.name(dossier.handlingUnitId()),
                units.name(dossier.decidingUnitId()),
                open
                        ? DueText.of(dossier.dueOn(), today, calendar)
                        : dossier.status().vietnamese(),
                open && dossier.dueOn() != null && dossier.dueOn().isBefore(today),
                facts(dossier, procedure),
                lines.list(dossier.id(), Pages.offset(page, LINES_A_PAGE), LINES_A_PAGE),
                lines.totals(dossier.id()),
                documents.list(dossier.id()),
                runs.stream()
                        .map(run -> StageView.of(run, units.name(run.unitId()), now, calendar))
                        .toList(),
                clocks.ledger(dossier.id()).stream()
                        .map(entry -> ledgerRow(entry, runs, names))
                        .toList(),
                search.listEvents(dossier.id()).stream()
                        .map(event -> eventRow(event, names))
                        .toList(),
                letters.ofDossier(dossier.id()),
                parcels.find(dossier.id()).orElse(null));
    }

    private List<Answer> facts(Dossier dossier, Procedure procedure) {
        Map<String, String> facts = read(dossier.facts());
        return procedure.facts().stream()
                .filter(rule -> facts.containsKey(rule.name()))
                .map(rule ->
                        new Answer(rule.label(), FactText.of(rule, facts.getOrDefault(rule.name(), "")), rule.name()))
                .toList();
    }

    private Map<String, String> read(String facts) {
        try {
            return json.readValue(facts, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LogRow ledgerRow(ClockEntry entry, List<Stage> runs, Names names) {
        String whose = runs.stream()
                .filter(run -> run.id() == entry.stageId())
                .map(run -> "Khâu " + run.code().vietnamese())
                .findFirst()
                .orElse("Cả hồ sơ");
        String due = entry.dueOn() == null ? "không có thời hạn" : "hạn " + Dates.date(entry.dueOn());
        return new LogRow(
                Dates.dateTime(entry.at()),
                whose + ": " + entry.action().vietnamese(),
                names.of(entry.actor()),
                joined(due, entry.reason()));
    }

    private LogRow eventRow(DossierEvent event, Names names) {
        String unit = event.unitId() == null ? null : units.name(event.unitId());
        return new LogRow(
                Dates.dateTime(event.at()),
                event.kind().vietnamese(),
                joined(names.of(event.actor()), unit),
                detail(event));
    }

    /** The event's codes in words, then its own text. */
    private String detail(DossierEvent event) {
        String text = event.detail() == null ? "" : event.detail();
        return switch (event.kind()) {
            case STAGE_ENTERED -> joined(stage(event.toValue()), text.isEmpty() ? null : units.name(text));
            case STAGE_LEFT, PROPOSED, SIGNED_OFF, SENT_BACK ->
                joined(stage(event.fromValue()) + outcome(event.toValue()), text);
            case WARNED, LATE -> stage(event.fromValue());
            default -> text;
        };
    }

    private static String stage(@Nullable String code) {
        return Stream.of(StageCode.values())
                .filter(stage -> stage.name().equals(code))
                .map(StageCode::vietnamese)
                .findFirst()
                .orElse("");
    }

    private static String outcome(@Nullable String code) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.name().equals(code))
                .map(outcome -> ": " + outcome.vietnamese())
                .findFirst()
                .orElse("");
    }

    private static String joined(String one, @Nullable String other) {
        return String.join(
                ", ",
                Stream.of(one, other == null ? "" : other)
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    /** Full names, each read once. */
    private final class Names {

        private final Map<String, String> known = new HashMap<>();

        String of(String username) {
            return known.computeIfAbsent(username, this::read);
        }

        private String read(String username) {
            if (username.equals(Actor.SYSTEM.username())) {
                return "Hệ thống";
            }
            return username.equals(Actor.APPLICANT.username())
                    ? "Người nộp"
                    : officers.find(username).map(Officer::fullName).orElse(username);
        }
    }
}
