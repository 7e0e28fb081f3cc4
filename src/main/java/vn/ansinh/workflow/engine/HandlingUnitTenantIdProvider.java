package vn.ansinh.workflow.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The tenant of an instance is the unit that handles it, as the first {@link UnitOfInstance} says that knows it. */
final class HandlingUnitTenantIdProvider implements TenantIdProvider {

    private final ObjectProvider<UnitOfInstance> units;

    HandlingUnitTenantIdProvider(ObjectProvider<UnitOfInstance> units) {
        this.units = units;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        DelegateExecution calling = context.getSuperExecution();
        String callingKey = calling == null ? null : calling.getProcessBusinessKey();
        return units.orderedStream()
                .map(unit -> unit.unitOf(context.getProcessDefinition().getKey(), callingKey, context.getVariables()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return null;
    }
}
