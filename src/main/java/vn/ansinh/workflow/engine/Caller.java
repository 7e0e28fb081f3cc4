package vn.ansinh.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.jspecify.annotations.Nullable;

/**
 * Who calls the engine. Guards look only at officers: not at the system itself (nobody is authenticated), nor at what
 * our delegates do inside an officer's command, which the engine marks by switching its authorisation check off.
 */
final class Caller {

    private Caller() {}

    /** The officer whose own call this is; to be asked inside a command. */
    static Optional<Authentication> officer() {
        CommandContext context = Context.getCommandContext();
        return officer(context.getAuthentication(), context);
    }

    /** As {@link #officer()}, for services: {@code running} is the command that they are called in, if any. */
    static Optional<Authentication> officer(@Nullable Authentication current, @Nullable CommandContext running) {
        return Optional.ofNullable(current)
                .filter(officer -> officer.getUserId() != null)
                .filter(officer -> running == null || running.isAuthorizationCheckEnabled());
    }

    static boolean isAdministrator(Authentication officer) {
        return officer.getGroupIds() != null && officer.getGroupIds().contains(EngineGroups.ADMINISTRATORS);
    }

    static boolean isOfUnit(Authentication officer, @Nullable String unitId) {
        return unitId == null
                || (officer.getTenantIds() != null && officer.getTenantIds().contains(unitId));
    }

    static AuthorizationException refused(String message) {
        return new AuthorizationException(message);
    }

    /** The engine checks tenants in our delegates too; there they are the system and pass a dossier to another unit. */
    static final class SystemAwareTenants extends TenantManager {
        @Override
        public boolean isTenantCheckEnabled() {
            return super.isTenantCheckEnabled() && Context.getCommandContext().isAuthorizationCheckEnabled();
        }
    }
}
