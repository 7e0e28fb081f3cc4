package vn.ansinh.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.NewOfficer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.UnitLoader;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;

/** A small process worked by two communes, and officers of theirs, for the tests of who may do what. */
@TestConfiguration
public class Probe {

    public static final String COMMUNE_A = "C03388";
    public static final String COMMUNE_B = "C03389";
    public static final String REVIEWER_A = "probe.xetduyet.a";
    public static final String RECEIVER_A = "probe.tiepnhan.a";
    public static final String REVIEWER_B = "probe.xetduyet.b";
    public static final String SUPERVISOR = "probe.giamsat";
    public static final String ADMINISTRATOR = "probe.quantri";
    public static final String DISABLED = "probe.nghiviec";
    public static final String PASSWORD = "mat-khau-thu";

    private static final AtomicInteger KEYS = new AtomicInteger();

    @Bean
    UnitOfInstance probeUnits() {
        return (definition, callingKey, variables) ->
                definition.equals("probe") ? String.valueOf(variables.get("unitId")) : null;
    }

    @Bean
    Loaded probeLoaded(
            AppClock clock,
            UnitLoader loader,
            Units units,
            Officers officers,
            ProcessEngineConfigurationImpl engine,
            RepositoryService repository,
            AuthorizationService authorizations) {
        return new Loaded(clock, loader, units, officers, engine, repository, authorizations);
    }

    @Bean
    public Tasks probeTasks(RuntimeService runtime, TaskService tasks) {
        return new Tasks(runtime, tasks);
    }

    record Loaded(
            AppClock clock,
            UnitLoader loader,
            Units units,
            Officers officers,
            ProcessEngineConfigurationImpl engine,
            RepositoryService repository,
            AuthorizationService authorizations) {

        @EventListener(ApplicationStartedEvent.class)
        void load() {
            // The units are those of 2020.
            clock.moveTo(Instant.parse("2020-05-11T02:00:00Z"));
            loader.load();
            units.reload();
            officers.addAll(
                    List.of(
                            officer(REVIEWER_A, COMMUNE_A, Role.REVIEWER),
                            officer(RECEIVER_A, COMMUNE_A, Role.RECEIVER),
                            officer(REVIEWER_B, COMMUNE_B, Role.REVIEWER),
                            officer(SUPERVISOR, "P12", Role.SUPERVISOR),
                            officer(ADMINISTRATOR, "P12", Role.ADMINISTRATOR),
                            officer(DISABLED, COMMUNE_A, Role.REVIEWER)),
                    PASSWORD);
            repository
                    .createDeployment()
                    .addClasspathResource("probe/probe.bpmn")
                    .deploy();
            engine.getCommandExecutorTxRequired().execute(context -> withoutListeners());
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(EngineGroups.OFFICER);
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId("probe");
            grant.setPermissions(new ProcessDefinitionPermissions[] {
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY
            });
            authorizations.saveAuthorization(grant);
        }

        /** No dossier stands behind the probe, so what is told of every task's dossier is not for it. */
        private static boolean withoutListeners() {
            Context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedLatestProcessDefinitionByKey("probe")
                    .getTaskDefinitions()
                    .get("userTask_handleStage")
                    .getAllTaskListenersForEvent(TaskListener.EVENTNAME_CREATE)
                    .clear();
            return true;
        }

        private static NewOfficer officer(String username, String unitId, Role role) {
            return new NewOfficer(username, "Người thử " + username, null, List.of(new Membership(unitId, role)));
        }
    }

    public record Tasks(RuntimeService runtime, TaskService tasks) {

        public long openAt(String unitId) {
            return tasks.createTaskQuery().tenantIdIn(unitId).count();
        }

        /** A new task at the unit; its id. */
        public String at(String unitId) {
            String key = "probe-" + KEYS.incrementAndGet();
            runtime.startProcessInstanceByKey("probe", key, Map.of("unitId", unitId));
            return tasks.createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .singleResult()
                    .getId();
        }
    }
}
