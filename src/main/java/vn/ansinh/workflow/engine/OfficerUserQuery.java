package vn.ansinh.workflow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Role;

/** Active officers by id, name, group and unit; an officer finds only the colleagues of the own units. */
final class OfficerUserQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient OfficerDirectory directory;

    OfficerUserQuery(OfficerDirectory directory, @Nullable CommandExecutor executor) {
        this.directory = directory;
        this.commandExecutor = executor;
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().count();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return EngineUsers.page(matching(), Comparator.comparing(User::getId), this, page);
    }

    private Stream<User> matching() {
        // Mail addresses are not kept, and nobody starts a process from the webapps.
        if (email != null || emailLike != null || procDefId != null) {
            return Stream.empty();
        }
        return candidates()
                .filter(this::visible)
                .map(EngineUsers::user)
                .filter(user -> EngineUsers.same(firstName, user.getFirstName())
                        && EngineUsers.like(firstNameLike, user.getFirstName())
                        && EngineUsers.same(lastName, user.getLastName())
                        && EngineUsers.like(lastNameLike, user.getLastName()));
    }

    private Stream<Officer> candidates() {
        if (id == null && ids == null) {
            return listed();
        }
        Stream<String> named = ids == null ? Stream.ofNullable(id) : Stream.of(ids);
        return named.distinct()
                .filter(name -> EngineUsers.same(id, name))
                .map(directory::find)
                .flatMap(Optional::stream)
                .filter(identity -> groupId == null || identity.groups().contains(groupId))
                .filter(identity -> tenantId == null || identity.units().contains(tenantId))
                .map(OfficerIdentity::officer);
    }

    private Stream<Officer> listed() {
        if (groupId == null || groupId.equals(EngineGroups.OFFICER)) {
            return directory.list(tenantId, null).stream();
        }
        if (groupId.equals(EngineGroups.ADMINISTRATORS)) {
            return directory.list(tenantId, Role.ADMINISTRATOR).stream();
        }
        Optional<Membership> group =
                EngineGroups.membership(groupId).filter(membership -> EngineUsers.same(tenantId, membership.unitId()));
        return group.stream().flatMap(membership -> directory.list(membership.unitId(), membership.role()).stream());
    }

    private boolean visible(Officer officer) {
        Optional<Authentication> asking = EngineUsers.plainOfficer();
        if (asking.isEmpty() || officer.username().equals(asking.get().getUserId())) {
            return true;
        }
        return directory
                .find(officer.username())
                .filter(other -> other.units().stream().anyMatch(unit -> Caller.isOfUnit(asking.get(), unit)))
                .isPresent();
    }
}
