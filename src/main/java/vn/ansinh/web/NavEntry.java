package vn.ansinh.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.ansinh.organisation.Role;

/** The places of the application and which roles are shown the way there; the doors themselves are guarded elsewhere. */
enum NavEntry {
    TASKS(
            "/camunda/app/tasklist/default/",
            "Việc của tôi",
            EnumSet.complementOf(EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR))),
    COUNTER("/can-bo/tiep-nhan", "Quầy tiếp nhận", EnumSet.of(Role.RECEIVER)),
    DOSSIERS("/can-bo/ho-so", "Hồ sơ", EnumSet.allOf(Role.class)),
    SUPERVISION("/giam-sat", "Giám sát", EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR, Role.LEADER)),
    ADMINISTRATION("/quan-tri", "Quản trị", EnumSet.of(Role.ADMINISTRATOR)),
    ENGINE("/camunda/app/welcome/default/", "Quy trình", EnumSet.of(Role.ADMINISTRATOR)),
    APPLYING("/nop-ho-so", "Nộp hồ sơ", EnumSet.noneOf(Role.class)),
    TRACKING("/tra-cuu", "Tra cứu", EnumSet.noneOf(Role.class));

    private final String href;
    private final String label;
    private final Set<Role> roles;

    /** No roles: the place is everybody's. */
    NavEntry(String href, String label, EnumSet<Role> roles) {
        this.href = href;
        this.label = label;
        this.roles = Collections.unmodifiableSet(roles);
    }

    static List<NavEntry> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(entry -> entry.roles.isEmpty() || !Collections.disjoint(entry.roles, roles))
                .toList();
    }

    NavLink link(String path) {
        return new NavLink(href, label, path.equals(href) || path.startsWith(href + "/"));
    }
}
