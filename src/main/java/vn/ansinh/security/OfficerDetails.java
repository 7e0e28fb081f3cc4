package vn.ansinh.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;

/** The signed-in officer; pages show {@link #getFullName}. Authorities are {@code ROLE_<Role>}, of whatever unit. */
public class OfficerDetails extends User {

    private static final long serialVersionUID = 1L;

    private final String fullName;

    OfficerDetails(Officer officer, List<Membership> memberships) {
        super(
                officer.username(),
                officer.passwordHash(),
                officer.active(),
                true,
                true,
                true,
                officer.active() ? authorities(memberships) : List.of());
        this.fullName = officer.fullName();
    }

    public String getFullName() {
        return fullName;
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
