package vn.ansinh.workflow.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierEvent;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.LineCorrections;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Overlap;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.dossier.Transfers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.Dates;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.forms.DossierView.Code;
import vn.ansinh.workflow.forms.DossierView.Doubt;
import vn.ansinh.workflow.forms.DossierView.Former;
import vn.ansinh.workflow.forms.DossierView.Happening;
import vn.ansinh.workflow.forms.DossierView.Header;
import vn.ansinh.workflow.forms.DossierView.ListTools;
import vn.ansinh.workflow.forms.DossierView.Paper;
import vn.ansinh.workflow.forms.DossierView.Proposal;
import vn.ansinh.workflow.forms.DossierView.StageNow;

/** Puts together what the forms of one dossier show. */
@Service
@Transactional(readOnly = true)
class DossierScreen {

    private final Dossiers dossiers;
    private final Stages stages;
    private final Lines lines;
    private final Units units;
    private final DossierPapers papers;
    private final DossierFacts facts;
    private final DossierChecks checks;
    private final Choices choices;
    private final People people;
    private final Words words;
    private final Transfers transfers;

    DossierScreen(
            Dossiers dossiers,
            Stages stages,
            Lines lines,
            Units units,
            DossierPapers papers,
            DossierFacts facts,
            DossierChecks checks,
            Choices choices,
            People people,
            Words words,
            Transfers transfers) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.lines = lines;
        this.units = units;
        this.papers = papers;
        this.facts = facts;
        this.checks = checks;
        this.choices = choices;
        this.people = people;
        this.words = words;
        this.transfers = transfers;
    }

    DossierView of(OfficerTask task) {
        Dossier dossier = dossiers.get(task.businessKey());
        Procedure procedure = dossiers.procedureOf(dossier);
        Stage stage = stages.get(task.stage());
        List<DossierEvent> events = dossiers.events(dossier.id());
        boolean handling = task.step().equals(Names.HANDLE_STAGE);
        List<Paper> required = papers.required(task, dossier, procedure);
        List<Line> all = lines.list(dossier.id(), 0, Integer.MAX_VALUE);
        List<Overlap> overlaps = lines.overlaps(dossier.id());
        IdCheck ids = new IdCheck(all);
        return new DossierView(
                header(dossier, procedure),
                stageNow(stage, procedure.stage(stage.code())),
                proposal(stage),
                former(dossier, stage),
                facts.of(dossier, procedure),
                required,
                papers.others(task, dossier, procedure),
                papers.letters(task, dossier),
                lines.totals(dossier.id()),
                doubts(ids, overlaps),
                checks.of(dossier, procedure, all, ids, overlaps, required),
                handling ? choices.of(dossier, procedure, stage, events) : List.of(),
                procedure.refusalReasons(),
                events.stream().map(this::happening).toList(),
                handling && dossier.status().isOpen(),
                tools(procedure, stage, handling && dossier.status().isOpen()));
    }

    private static List<Doubt> doubts(IdCheck ids, List<Overlap> overlaps) {
        List<Doubt> doubts = new ArrayList<>(ids.doubts());
        overlaps.forEach(overlap -> doubts.add(new Doubt(overlap.lineId(), overlap.vietnamese())));
        return doubts;
    }

    private static ListTools tools(Procedure procedure, Stage stage, boolean open) {
        return new ListTools(
                open && LineCorrections.allowedIn(stage.code()),
                open && procedure.listProcedure() && stage.code() == StageCode.REVIEW,
                procedure.groups(),
                Stream.of(PayChannel.values())
                        .map(channel -> new Code(channel.name(), channel.vietnamese()))
                        .toList());
    }

    /** Names of the procedure's groups by their codes. */
    static Map<String, String> groupNames(Procedure procedure) {
        Map<String, String> names = new LinkedHashMap<>();
        procedure.groups().forEach(group -> names.put(group.code(), group.name()));
        return names;
    }

    private Header header(Dossier dossier, Procedure procedure) {
        return new Header(
                dossier.number(),
                procedure.name(),
                procedure.legalBasis(),
                dossier.status().vietnamese(),
                dossier.applicantName(),
                dossier.applicantKind().vietnamese(),
                dossier.applicantIdNumber(),
                dossier.applicantAddress(),
                dossier.applicantPhone(),
                dossier.applicantEmail(),
                dossier.channel().vietnamese(),
                Dates.dateTime(dossier.receivedAt()),
                units.name(dossier.receivingUnitId()),
                words.date(dossier.dueOn()),
                words.due(dossier.dueOn()),
                words.isLate(dossier.dueOn()) && !dossier.status().isFinal());
    }

    private StageNow stageNow(Stage stage, StageRule rule) {
        return new StageNow(
                stage.code().name(),
                stage.code().vietnamese(),
                units.name(stage.unitId()),
                words.time(stage.dueAt()),
                words.due(stage.dueAt()),
                words.isLate(stage.dueAt(), stage.endedAt()) && stage.pausedAt() == null,
                stage.pausedAt() != null,
                rule.guidance(),
                Optional.ofNullable(rule.signOff()).map(Role::vietnamese).orElse(null));
    }

    private @Nullable Proposal proposal(Stage stage) {
        Outcome outcome = stage.proposal();
        if (outcome == null || stage.workedBy() == null) {
            return null;
        }
        String where = outcome != Outcome.TRANSFER
                ? ""
                : transfers
                        .target(stage.id())
                        .map(unit -> ": " + transfers.nameOf(unit))
                        .orElse("");
        return new Proposal(outcome, outcome.vietnamese() + where, people.name(stage.workedBy()), stage.reason());
    }

    /** The ended runs before this one, oldest first. */
    private List<Former> former(Dossier dossier, Stage now) {
        return stages.list(dossier.id()).stream()
                .filter(stage -> stage.id() != now.id() && stage.endedAt() != null)
                .map(this::former)
                .collect(Collectors.toList());
    }

    private Former former(Stage stage) {
        Outcome outcome = stage.outcome();
        String worked = people.nameOrNull(stage.workedBy());
        String ended = people.nameOrNull(stage.endedBy());
        String by = worked == null || worked.equals(ended) ? ended : worked + ", " + ended;
        return new Former(
                stage.code().vietnamese(),
                units.name(stage.unitId()),
                outcome == null ? "" : outcome.vietnamese(),
                stage.reason(),
                by == null ? "" : by,
                stage.endedAt() == null ? "" : Dates.dateTime(stage.endedAt()),
                words.isLate(stage.dueAt(), stage.endedAt()));
    }

    private Happening happening(DossierEvent event) {
        return new Happening(
                Dates.dateTime(event.at()),
                people.name(event.actor()),
                event.unitId() == null ? null : units.name(event.unitId()),
                event.kind().vietnamese(),
                event.detail());
    }
}
