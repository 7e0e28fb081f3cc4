package vn.ansinh.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Level;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotFound;

/** Which unit handles a level for applications that come in at a given counter. */
@Component
public class HandlingUnits {

    private final Units units;
    private final StageMapper stages;
    private final AppClock clock;

    HandlingUnits(Units units, StageMapper stages, AppClock clock) {
        this.units = units;
        this.stages = stages;
        this.clock = clock;
    }

    /** The unit of {@code level} above or beside {@code receivingUnitId}; {@link NotFound} when there is none. */
    public Unit of(String receivingUnitId, Level level) {
        return switch (level) {
            case COMMUNE -> units.ancestor(receivingUnitId, UnitKind.COMMUNE);
            case DISTRICT -> units.ancestor(receivingUnitId, UnitKind.DISTRICT);
            case PROVINCE -> units.ancestor(receivingUnitId, UnitKind.PROVINCE);
            case TAX -> body(units.ancestor(receivingUnitId, UnitKind.DISTRICT), UnitKind.TAX);
            case INSURANCE -> body(units.ancestor(receivingUnitId, UnitKind.DISTRICT), UnitKind.INSURANCE);
            case DEPARTMENT -> body(units.ancestor(receivingUnitId, UnitKind.PROVINCE), UnitKind.DEPARTMENT);
        };
    }

    /**
     * The unit of a dossier's stage: where the dossier was handed to, else by the commune that has it now. The result is
     * always handed over where the applicant applied.
     */
    public Unit of(Dossier dossier, StageRule rule) {
        return of(dossier, rule, stages.listTransferred(dossier.id()));
    }

    /** The units that the dossier was handed to, oldest first; none of a dossier whose {@code runs} were never handed on. */
    public List<String> handedTo(Dossier dossier, List<Stage> runs) {
        return runs.stream().anyMatch(run -> run.outcome() == Outcome.TRANSFER)
                ? stages.listTransferred(dossier.id())
                : List.of();
    }

    /** The same for who asks for several stages: {@code handed} is {@link #handedTo}. */
    public Unit of(Dossier dossier, StageRule rule, List<String> handed) {
        if (rule.code() == StageCode.HANDOVER) {
            return of(dossier.receivingUnitId(), rule.level());
        }
        Map<UnitKind, Unit> handedTo = new EnumMap<>(UnitKind.class);
        for (String id : handed) {
            Unit unit = units.get(id);
            if (unit.kind() == UnitKind.COMMUNE) {
                // Another commune has its own district and offices.
                handedTo.clear();
            }
            handedTo.put(unit.kind(), unit);
        }
        Unit own = handedTo.get(UnitKind.valueOf(rule.level().name()));
        Unit commune = handedTo.get(UnitKind.COMMUNE);
        return own != null ? own : of(commune == null ? dossier.receivingUnitId() : commune.id(), rule.level());
    }

    /** The organisation that pays out in the province of {@code unitId}. */
    public Unit payer(String unitId) {
        return body(units.ancestor(unitId, UnitKind.PROVINCE), UnitKind.PAYER);
    }

    /** One of today where an administrator let another take the place of the former, else the one there was. */
    private Unit body(Unit parent, UnitKind kind) {
        List<Unit> bodies = units.children(parent.id(), kind);
        return bodies.stream()
                .filter(unit -> unit.validOn(clock.today()))
                .findFirst()
                .or(() -> bodies.stream().findFirst())
                .orElseThrow(() -> new NotFound("%s chưa có %s.".formatted(parent.name(), kind.vietnamese())));
    }
}
