package vn.ansinh.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Role;

/** An active officer as the engine sees one: groups are roles at units, tenants are the units themselves. */
public record OfficerIdentity(Officer officer, List<Membership> memberships) {

    public String username() {
        return officer.username();
    }

    /** OFFICER, one {@code ROLE@unitId} a membership, and the engine's own administrators' group for administrators. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        groups.add(EngineGroups.OFFICER);
        memberships.stream().map(EngineGroups::of).forEach(groups::add);
        if (isAdministrator()) {
            groups.add(EngineGroups.ADMINISTRATORS);
        }
        return groups;
    }

    public List<String> units() {
        return memberships.stream().map(Membership::unitId).distinct().toList();
    }

    public boolean isAdministrator() {
        return memberships.stream().anyMatch(membership -> membership.role() == Role.ADMINISTRATOR);
    }
}
