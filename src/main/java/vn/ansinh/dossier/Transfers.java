package vn.ansinh.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Level;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.VietnameseText;

/**
 * A dossier that came to the wrong unit is handed to the right one: of the same kind, in force today, and below the same
 * deciding unit, for who decides on an application stays what the applicant was told.
 */
@Service
@Transactional
public class Transfers {

    private final StageMapper mapper;
    private final Dossiers dossiers;
    private final HandlingUnits handlingUnits;
    private final Units units;
    private final AppClock clock;

    Transfers(StageMapper mapper, Dossiers dossiers, HandlingUnits handlingUnits, Units units, AppClock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.handlingUnits = handlingUnits;
        this.units = units;
        this.clock = clock;
    }

    /** The units that may get the dossier from this stage, by their codes. */
    @Transactional(readOnly = true)
    public List<Unit> targets(Dossier dossier, Stage stage) {
        if (stage.code() != StageCode.REVIEW
                && stage.code() != StageCode.CONFIRMATION
                && stage.code() != StageCode.APPRAISAL) {
            return List.of();
        }
        Level decider = dossiers.procedureOf(dossier).decider();
        return units.validOn(clock.today(), units.get(stage.unitId()).kind()).stream()
                .filter(unit -> !unit.id().equals(stage.unitId()))
                .filter(unit -> decidedBy(unit, decider, dossier.decidingUnitId()))
                .toList();
    }

    /** Those whose name, or the name of the unit above, has the words; without accents. */
    @Transactional(readOnly = true)
    public List<Unit> search(Dossier dossier, Stage stage, String words) {
        String key = VietnameseText.searchKey(words);
        return targets(dossier, stage).stream()
                .filter(unit -> VietnameseText.searchKey(nameOf(unit)).contains(key))
                .toList();
    }

    /** With the unit above it: there are many communes of one name. */
    public String nameOf(Unit unit) {
        return unit.parentId() == null ? unit.name() : unit.name() + ", " + units.name(unit.parentId());
    }

    /** The district of a commune; null where there is none, and for other units, which change nothing of it. */
    @Nullable
    String district(Unit unit) {
        return unit.kind() != UnitKind.COMMUNE
                ? null
                : units.findAncestor(unit.id(), UnitKind.DISTRICT).map(Unit::id).orElse(null);
    }

    /** Where the run's proposal wants the dossier. */
    @Transactional(readOnly = true)
    public Optional<Unit> target(long stageId) {
        return mapper.findTarget(stageId).map(units::get);
    }

    void propose(Dossier dossier, Stage stage, @Nullable String unitId) {
        if (targets(dossier, stage).stream().noneMatch(unit -> unit.id().equals(unitId))) {
            throw new InputProblem(
                    "targetUnit", "Chọn đơn vị cùng loại, đang hoạt động và thuộc cùng cơ quan quyết định.");
        }
        mapper.upsertTarget(stage.id(), String.valueOf(unitId));
    }

    private boolean decidedBy(Unit unit, Level decider, String decidingUnitId) {
        try {
            return handlingUnits.of(unit.id(), decider).id().equals(decidingUnitId);
        } catch (NotFound noSuchLevel) {
            return false;
        }
    }
}
