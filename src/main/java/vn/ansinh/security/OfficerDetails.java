package vn.ansinh.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Role;

/**
 * The signed-in officer; pages show {@link #getFullName}. Authorities are {@code ROLE_<Role>}, of whatever unit; none
 * while a {@link Step} is still to be done.
 */
public class OfficerDetails extends User {

    private static final long serialVersionUID = 2L;

    /** Whoever signs, pays or administers does so with more than a password. */
    private static final Set<Role> NEED_SECOND_FACTOR =
            Set.of(Role.LEADER, Role.CHAIRMAN, Role.ACCOUNTANT, Role.ADMINISTRATOR);

    private final String fullName;
    private final int credentialVersion;
    private final boolean factorGiven;
    private final @Nullable Step pending;

    private OfficerDetails(
            Officer officer,
            List<Membership> memberships,
            int credentialVersion,
            boolean factorGiven,
            @Nullable Step pending) {
        super(
                officer.username(),
                officer.passwordHash(),
                officer.active(),
                true,
                true,
                true,
                officer.active() && pending == null ? authorities(memberships) : List.of());
        this.fullName = officer.fullName();
        this.credentialVersion = credentialVersion;
        this.factorGiven = factorGiven;
        this.pending = pending;
    }

    /** @param factorGiven whether this session has shown its second factor, here or at the provider */
    static OfficerDetails of(
            Officer officer, List<Membership> memberships, Account account, boolean factorGiven, boolean policy) {
        boolean needed = policy
                && account.isLocal()
                && memberships.stream().map(Membership::role).anyMatch(NEED_SECOND_FACTOR::contains);
        Step pending = pending(account, factorGiven, needed);
        return new OfficerDetails(officer, memberships, account.credentialVersion(), factorGiven, pending);
    }

    private static @Nullable Step pending(Account account, boolean factorGiven, boolean needed) {
        if (account.factorSecret() != null && !factorGiven) {
            return Step.CODE;
        }
        if (account.mustChange()) {
            return Step.PASSWORD;
        }
        return needed && account.factorSecret() == null ? Step.ENROL : null;
    }

    public String getFullName() {
        return fullName;
    }

    int credentialVersion() {
        return credentialVersion;
    }

    boolean factorGiven() {
        return factorGiven;
    }

    @Nullable
    Step pending() {
        return pending;
    }

    private static Collection<GrantedAuthority> authorities(List<Membership> memberships) {
        return memberships.stream()
                .map(membership -> membership.role().name())
                .distinct()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
