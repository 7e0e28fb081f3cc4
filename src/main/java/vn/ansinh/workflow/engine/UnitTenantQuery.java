package vn.ansinh.workflow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Unit;

/** Units by id, member or group; asked for without any of these it is empty, for the country has 17,000 of them. */
final class UnitTenantQuery extends TenantQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient OfficerDirectory directory;

    UnitTenantQuery(OfficerDirectory directory, @Nullable CommandExecutor executor) {
        this.directory = directory;
        this.commandExecutor = executor;
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().count();
    }

    @Override
    public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
        return EngineUsers.page(matching(), Comparator.comparing(Tenant::getId), this, page);
    }

    private Stream<Tenant> matching() {
        return candidates()
                .distinct()
                .filter(unit -> EngineUsers.same(id, unit) && EngineUsers.in(ids, unit) && visible(unit))
                .map(directory::unit)
                .flatMap(Optional::stream)
                .map(unit -> EngineUsers.tenant(unit.id(), label(unit)))
                .filter(tenant ->
                        EngineUsers.same(name, tenant.getName()) && EngineUsers.like(nameLike, tenant.getName()));
    }

    private Stream<String> candidates() {
        if (userId != null) {
            return directory.find(userId).stream().flatMap(identity -> identity.units().stream());
        }
        if (groupId != null) {
            return EngineGroups.membership(groupId).map(Membership::unitId).stream();
        }
        return ids == null ? Stream.ofNullable(id) : Stream.of(ids);
    }

    private static String label(Unit unit) {
        return unit.name() + " (" + unit.kind().vietnamese() + ")";
    }

    private boolean visible(String unit) {
        return EngineUsers.plainOfficer()
                .map(asking -> Caller.isOfUnit(asking, unit))
                .orElse(true);
    }
}
