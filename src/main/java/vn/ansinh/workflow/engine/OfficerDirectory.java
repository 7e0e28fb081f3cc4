package vn.ansinh.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;

/** The one truth about officers, read anew each time: the engine keeps no users, groups or memberships of its own. */
@Component
public class OfficerDirectory {

    private final Officers officers;
    private final Units units;
    private final PasswordEncoder passwords;
    private final ObjectProvider<OfficerSearch> search;

    OfficerDirectory(Officers officers, Units units, PasswordEncoder passwords, ObjectProvider<OfficerSearch> search) {
        this.officers = officers;
        this.units = units;
        this.passwords = passwords;
        this.search = search;
    }

    /** The officer with the roles of today; empty when unknown or disabled. */
    public Optional<OfficerIdentity> find(String username) {
        return officers.find(username)
                .filter(Officer::active)
                .map(officer -> new OfficerIdentity(officer, officers.membershipsOf(officer.username())));
    }

    boolean checkPassword(String username, String password) {
        return find(username)
                .filter(identity ->
                        passwords.matches(password, identity.officer().passwordHash()))
                .isPresent();
    }

    List<Officer> list(@Nullable String unitId, @Nullable Role role) {
        OfficerSearch available = search.getIfAvailable();
        return available == null ? List.of() : available.officers(unitId, role);
    }

    Optional<Unit> unit(String id) {
        return units.find(id);
    }

    String label(String group) {
        return EngineGroups.membership(group).map(this::label).orElse(group);
    }

    private String label(Membership membership) {
        return membership.role().vietnamese() + " – " + units.name(membership.unitId());
    }
}
