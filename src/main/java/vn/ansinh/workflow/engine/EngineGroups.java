package vn.ansinh.workflow.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Role;

/** The names of the engine's groups; a user task names its candidates as {@code REVIEWER@C03388}. */
public final class EngineGroups {

    /** Every active officer. */
    public static final String OFFICER = "OFFICER";

    /** The group that the engine itself knows as its administrators. */
    public static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

    private EngineGroups() {}

    public static String of(Role role, String unitId) {
        return role.name() + "@" + unitId;
    }

    static String of(Membership membership) {
        return of(membership.role(), membership.unitId());
    }

    /** The role and the unit that a group id names; empty for every other text. */
    public static Optional<Membership> membership(String group) {
        int at = group.indexOf('@');
        return Stream.of(Role.values())
                .filter(role -> at > 0 && role.name().equals(group.substring(0, at)))
                .map(role -> new Membership(group.substring(at + 1), role))
                .findFirst();
    }
}
