package vn.ansinh.workflow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Role;

/** Groups of a member, of a unit, or by id; without any of these the two that concern everybody. */
final class RoleGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient OfficerDirectory directory;

    RoleGroupQuery(OfficerDirectory directory, @Nullable CommandExecutor executor) {
        this.directory = directory;
        this.commandExecutor = executor;
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().count();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return EngineUsers.page(matching(), Comparator.comparing(Group::getId), this, page);
    }

    private Stream<Group> matching() {
        if (procDefId != null) {
            return Stream.empty();
        }
        return candidates()
                .distinct()
                .filter(group -> EngineUsers.same(id, group)
                        && EngineUsers.in(ids, group)
                        && exists(group)
                        && (tenantId == null || group.endsWith("@" + tenantId))
                        && visible(group))
                .map(group -> EngineUsers.group(group, directory.label(group)))
                .filter(group -> EngineUsers.same(name, group.getName())
                        && EngineUsers.like(nameLike, group.getName())
                        && EngineUsers.same(type, group.getType()));
    }

    private Stream<String> candidates() {
        if (userId != null) {
            return directory.find(userId).stream().flatMap(identity -> identity.groups().stream());
        }
        if (id != null) {
            return Stream.of(id);
        }
        if (ids != null) {
            return Stream.of(ids);
        }
        String unit = tenantId;
        return unit == null
                ? Stream.of(EngineGroups.OFFICER, EngineGroups.ADMINISTRATORS)
                : Stream.of(Role.values()).map(role -> EngineGroups.of(role, unit));
    }

    private boolean exists(String group) {
        return group.equals(EngineGroups.OFFICER)
                || group.equals(EngineGroups.ADMINISTRATORS)
                || EngineGroups.membership(group)
                        .flatMap(membership -> directory.unit(membership.unitId()))
                        .isPresent();
    }

    /** A plain officer sees the groups of the own units, whoever is in them. */
    private boolean visible(String group) {
        return EngineUsers.plainOfficer()
                .map(asking -> EngineGroups.membership(group)
                        .map(membership -> Caller.isOfUnit(asking, membership.unitId()))
                        .orElse(group.equals(EngineGroups.OFFICER)))
                .orElse(true);
    }
}
