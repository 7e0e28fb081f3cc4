package vn.ansinh.workflow.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The officers as the engine's users; one a command. */
final class OfficerIdentityProvider implements ReadOnlyIdentityProvider {

    private final OfficerDirectory directory;

    OfficerIdentityProvider(OfficerDirectory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return directory.find(userId).map(EngineUsers::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new OfficerUserQuery(directory, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext commandContext) {
        return new OfficerUserQuery(directory, null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("Không hỗ trợ truy vấn trực tiếp bảng người dùng.");
    }

    @Override
    public boolean checkPassword(String userId, @Nullable String password) {
        return password != null && directory.checkPassword(userId, password);
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return createGroupQuery(Context.getCommandContext()).groupId(groupId).singleResult();
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new RoleGroupQuery(directory, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext commandContext) {
        return new RoleGroupQuery(directory, null);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return createTenantQuery(Context.getCommandContext()).tenantId(tenantId).singleResult();
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new UnitTenantQuery(directory, executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext commandContext) {
        return new UnitTenantQuery(directory, null);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
