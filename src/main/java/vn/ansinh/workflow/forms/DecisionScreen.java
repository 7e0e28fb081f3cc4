package vn.ansinh.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.decision.Decision;
import vn.ansinh.decision.Decisions;
import vn.ansinh.decision.Filter;
import vn.ansinh.decision.ListedLine;
import vn.ansinh.decision.Summary;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Dong;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.forms.DecisionView.Area;

/** Puts together what the forms of one decision show. */
@Service
@Transactional(readOnly = true)
class DecisionScreen {

    private final Decisions decisions;
    private final Procedures procedures;
    private final Units units;
    private final People people;
    private final Words words;

    DecisionScreen(Decisions decisions, Procedures procedures, Units units, People people, Words words) {
        this.decisions = decisions;
        this.procedures = procedures;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    DecisionView of(OfficerTask task) {
        Decision decision = decisions.get(task.decision());
        Procedure procedure = procedure(decision);
        Summary summary = decisions.summary(decision.id());
        return new DecisionView(
                units.name(decision.unitId()),
                procedure.name(),
                procedure.legalBasis(),
                decision.status().vietnamese(),
                people.nameOrNull(decision.preparedBy()),
                words.time(decision.submittedAt()),
                decision.note(),
                procedure.has(StageCode.APPROVAL)
                        ? procedure.stage(StageCode.APPROVAL).guidance()
                        : "",
                summary,
                Dong.inWords(summary.total()),
                areas(decision.unitId()),
                procedure.refusalReasons());
    }

    List<FormCandidate> candidates(OfficerTask task, Filter filter) {
        return decisions.candidates(task.decision(), filter).stream()
                .map(candidate -> FormCandidate.of(candidate, words))
                .toList();
    }

    List<FormDecisionLine> lines(OfficerTask task) {
        Map<String, String> groupNames = DossierScreen.groupNames(procedure(decisions.get(task.decision())));
        List<FormDecisionLine> rows = new ArrayList<>();
        for (ListedLine line : decisions.lines(task.decision())) {
            rows.add(FormDecisionLine.of(rows.size() + 1, line, groupNames));
        }
        return rows;
    }

    /** The newest version: a decision gathers dossiers of all versions of its procedure. */
    private Procedure procedure(Decision decision) {
        return procedures.all().stream()
                .filter(procedure -> procedure.code().equals(decision.procedureCode()))
                .reduce((older, newer) -> newer.receivedFrom().isAfter(older.receivedFrom()) ? newer : older)
                .orElseThrow(() -> new NotFound("Không có thủ tục %s.".formatted(decision.procedureCode())));
    }

    /** Districts with their communes, or communes alone, below the deciding unit; a department decides for its province. */
    private List<Area> areas(String unitId) {
        Unit decider = units.get(unitId);
        String parent =
                decider.kind() == UnitKind.DEPARTMENT && decider.parentId() != null ? decider.parentId() : decider.id();
        List<Area> areas = new ArrayList<>();
        for (Unit district : units.children(parent, UnitKind.DISTRICT)) {
            areas.add(new Area(district.id(), district.name(), 0));
            units.children(district.id(), UnitKind.COMMUNE)
                    .forEach(commune -> areas.add(new Area(commune.id(), commune.name(), 1)));
        }
        units.children(parent, UnitKind.COMMUNE)
                .forEach(commune -> areas.add(new Area(commune.id(), commune.name(), 0)));
        return areas;
    }
}
