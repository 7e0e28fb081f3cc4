package vn.ansinh.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Role;

/** The frame around every page, worked out only when a template asks: API calls cost nothing. */
public final class Shell {

    private final String path;
    private final Set<Role> roles;
    private final @Nullable String demoClock;
    private final Supplier<@Nullable String> officerName;

    /** @param roles of whatever unit; none for a citizen */
    Shell(String path, Set<Role> roles, @Nullable String demoClock, Supplier<@Nullable String> officerName) {
        this.path = path;
        this.roles = roles;
        this.demoClock = demoClock;
        this.officerName = officerName;
    }

    /** The sentence about the shifted clock, null when the clock shows the real time. */
    public @Nullable String demoClock() {
        return demoClock;
    }

    /** Null for a citizen. */
    public @Nullable String officerName() {
        return officerName.get();
    }

    public List<NavLink> links() {
        return NavEntry.of(roles).stream().map(entry -> entry.link(path)).toList();
    }
}
