package vn.ansinh.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts identity, authorisation, tenants, guards and history level into the engine; after the starter's own settings. */
@Component
@Order(Ordering.DEFAULT_ORDER + 10)
class SecuredEnginePlugin extends AbstractProcessEnginePlugin {

    private final OfficerDirectory directory;
    private final TaskGuard guard;
    private final ObjectProvider<UnitOfInstance> units;
    private final ObjectProvider<OpenTasks> openTasks;

    SecuredEnginePlugin(
            OfficerDirectory directory,
            TaskGuard guard,
            ObjectProvider<UnitOfInstance> units,
            ObjectProvider<OpenTasks> openTasks) {
        this.directory = directory;
        this.guard = guard;
        this.units = units;
        this.openTasks = openTasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new IdentityProviderFactory(directory));
        engine.setResourceAuthorizationProvider(new NoAutomaticGrants());
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        engine.setTenantCheckEnabled(true);
        engine.setTenantIdProvider(new HandlingUnitTenantIdProvider(units));
        engine.setCustomSessionFactories(List.of(new TenantManagerFactory()));
        engine.setCommandCheckers(
                new ArrayList<>(List.of(new UnitCommandChecker(guard), new AuthorizationCommandChecker())));

        engine.setTaskService(new GuardedTaskService(engine, guard));
        engine.setFormService(new GuardedFormService(guard));
        engine.setFilterService(new GuardedFilterService(openTasks));

        engine.setEnableExpressionsInAdhocQueries(false);
        // Needed for "my tasks"; GuardedFilterService lets in a short list of fixed texts and nothing else.
        engine.setEnableExpressionsInStoredQueries(true);
        // Without them a list of tasks is joined with its definitions, which the database can do by index.
        engine.setStandaloneTasksEnabled(false);
        engine.setCmmnEnabled(false);

        engine.setCustomHistoryLevels(List.of(new LeanHistoryLevel()));
        engine.setHistory(LeanHistoryLevel.NAME);
    }

    private static final class TenantManagerFactory implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return TenantManager.class;
        }

        @Override
        public Session openSession() {
            return new Caller.SystemAwareTenants();
        }
    }
}
