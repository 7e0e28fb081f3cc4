package vn.ansinh.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.Actor;

/**
 * One process speaks to another across units: the engine must do that with its own rights, because the officer who
 * caused it belongs to one unit only, but the record still names the officer.
 */
@Component
public class OnBehalf {

    private final IdentityService identityService;
    private final ThreadLocal<@Nullable Actor> officer = new ThreadLocal<>();

    OnBehalf(IdentityService identityService) {
        this.identityService = identityService;
    }

    /** Runs {@code work} with the engine's own rights; events still name {@code actor}. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Authentication signedIn = identityService.getCurrentAuthentication();
        Actor before = officer.get();
        identityService.clearAuthentication();
        officer.set(actor);
        try {
            return work.get();
        } finally {
            restore(signedIn, before);
        }
    }

    /** The same for the officer (or the system) who is acting now. */
    public void run(Runnable work) {
        as(current(null), () -> {
            work.run();
            return true;
        });
    }

    /** Who acts in this execution, for its unit. */
    public Actor actor(DelegateExecution execution) {
        return current(execution.getTenantId());
    }

    private Actor current(@Nullable String unitId) {
        Authentication signedIn = identityService.getCurrentAuthentication();
        if (signedIn != null) {
            return new Actor(signedIn.getUserId(), unitId);
        }
        Actor behalf = officer.get();
        return behalf != null ? behalf : Actor.SYSTEM;
    }

    private void restore(@Nullable Authentication signedIn, @Nullable Actor before) {
        if (signedIn != null) {
            identityService.setAuthentication(signedIn);
        }
        if (before == null) {
            officer.remove();
        } else {
            officer.set(before);
        }
    }
}
