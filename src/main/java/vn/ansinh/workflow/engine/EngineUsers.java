package vn.ansinh.workflow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Officer;

/** What the three identity queries share: the engine's records of officers, LIKE, order and page in memory. */
final class EngineUsers {

    private EngineUsers() {}

    static User user(OfficerIdentity identity) {
        return user(identity.officer());
    }

    static User user(Officer officer) {
        UserEntity user = new UserEntity(officer.username());
        // The webapps write the first name before the last one; a Vietnamese name is one whole in its own order.
        user.setFirstName(officer.fullName());
        user.setLastName("");
        return user;
    }

    static Group group(String id, String name) {
        GroupEntity group = new GroupEntity(id);
        group.setName(name);
        group.setType(EngineGroups.ADMINISTRATORS.equals(id) ? Groups.GROUP_TYPE_SYSTEM : Groups.GROUP_TYPE_WORKFLOW);
        return group;
    }

    static Tenant tenant(String id, String name) {
        TenantEntity tenant = new TenantEntity(id);
        tenant.setName(name);
        return tenant;
    }

    /**
     * The officer who asks, when the question is an officer's own and not the system's or an administrator's: such a
     * one sees only what belongs to the own units.
     */
    static Optional<Authentication> plainOfficer() {
        return Caller.officer().filter(asking -> !Caller.isAdministrator(asking));
    }

    /** SQL's LIKE with % and _, ignoring case as the database's collation does. */
    static boolean like(@Nullable String pattern, @Nullable String text) {
        if (pattern == null) {
            return true;
        }
        String regex = pattern.chars()
                .mapToObj(c -> c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
        return text != null && Pattern.compile(regex, flags).matcher(text).matches();
    }

    static boolean same(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }

    static boolean in(String @Nullable [] wanted, String value) {
        return wanted == null || List.of(wanted).contains(value);
    }

    /** Sorted by {@code order}, turned round when the query's first ordering says so, and cut to the page. */
    static <T> List<T> page(Stream<T> all, Comparator<T> order, AbstractQuery<?, ?> query, @Nullable Page page) {
        List<QueryOrderingProperty> orderings = query.getOrderingProperties();
        boolean descending = !orderings.isEmpty() && orderings.get(0).getDirection() == Direction.DESCENDING;
        // A list page comes without a page of its own: the query carries it.
        int first = page == null ? query.getFirstResult() : page.getFirstResult();
        int most = page == null ? query.getMaxResults() : page.getMaxResults();
        return all.sorted(descending ? order.reversed() : order)
                .skip(first)
                .limit(most)
                .toList();
    }
}
