package vn.ansinh.workflow.engine;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NotValidException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The few grants there are, kept right at each start: what every officer may do with the definitions that officers work
 * in, and everything for administrators. Which unit's tasks these are is the tenants' matter, which role's the guards'.
 */
@Component
class EngineGrants {

    private static final Logger LOG = LoggerFactory.getLogger(EngineGrants.class);

    /** The definitions with tasks for officers; routes are not among them, their instances carry no unit. */
    static final List<String> WORKED_DEFINITIONS = List.of("stage", "supplement", "decision", "payout", "payerReturn");

    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @EventListener(ApplicationStartedEvent.class)
    void ensure() {
        for (String application : List.of("tasklist", "welcome")) {
            grant(EngineGroups.OFFICER, Resources.APPLICATION, application, Permissions.ACCESS);
        }
        grant(EngineGroups.OFFICER, Resources.FILTER, Authorization.ANY, Permissions.READ);
        for (String definition : WORKED_DEFINITIONS) {
            grant(
                    EngineGroups.OFFICER,
                    Resources.PROCESS_DEFINITION,
                    definition,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.TASK_WORK,
                    // The list of tasks shows the dossier's number and name from the instance's variables, the task's
                    // notes are found through its history.
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY);
        }
        for (Resources resource : Resources.values()) {
            grant(EngineGroups.ADMINISTRATORS, resource, Authorization.ANY, Permissions.ALL);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization known = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (known != null && sameOnes(known, resource, permissions)) {
            return;
        }
        Authorization wanted = known != null ? known : newGrant(group, resource, id);
        wanted.setPermissions(permissions);
        try {
            authorizations.saveAuthorization(wanted);
        } catch (NotValidException invalid) {
            throw invalid;
        } catch (ProcessEngineException other) {
            // Another node starts at the same moment; the unique key lets one of the two write.
            LOG.warn("Grant of {} on {} {} was not written: {}", group, resource, id, other.getMessage());
        }
    }

    private Authorization newGrant(String group, Resource resource, String id) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        return grant;
    }

    private static boolean sameOnes(Authorization known, Resource resource, Permission... permissions) {
        if (Arrays.asList(permissions).contains(Permissions.ALL)) {
            return known.isEveryPermissionGranted();
        }
        List<Permission> granted = Arrays.asList(known.getPermissions(permissions));
        return granted.containsAll(Arrays.asList(permissions)) && !known.isEveryPermissionGranted();
    }
}
