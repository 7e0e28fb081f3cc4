package vn.ansinh.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.HandlingUnits;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.workflow.engine.UnitOfInstance;

/** A stage belongs to the unit that the procedure names for it; the other processes are told their unit at the start. */
@Component
class HandlingUnitOfInstance implements UnitOfInstance {

    private final Dossiers dossiers;
    private final HandlingUnits handlingUnits;

    HandlingUnitOfInstance(Dossiers dossiers, HandlingUnits handlingUnits) {
        this.dossiers = dossiers;
        this.handlingUnits = handlingUnits;
    }

    @Override
    public @Nullable String unitOf(
            String processDefinitionKey, @Nullable String callingBusinessKey, Map<String, Object> variables) {
        if (variables.get(Names.VAR_UNIT_ID) instanceof String unitId) {
            return unitId;
        }
        if (callingBusinessKey == null || !(variables.get(Names.VAR_STAGE_CODE) instanceof String stage)) {
            return null;
        }
        Dossier dossier = dossiers.get(callingBusinessKey);
        return handlingUnits
                .of(dossier, dossiers.ruleOf(dossier, StageCode.valueOf(stage)))
                .id();
    }
}
