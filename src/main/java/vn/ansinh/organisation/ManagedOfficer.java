package vn.ansinh.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer as an administrator sees one.
 *
 * @param version of what is shown; a change names it, so that nobody overwrites what they have not seen
 * @param roles of all times, the newest first
 * @param whole whether every present and coming role lies in the administrator's reach, or in a unit that has not begun: only then the
 *     account is theirs
 * @param own whether it is the administrator
 */
public record ManagedOfficer(
        String username,
        String fullName,
        @Nullable String title,
        boolean active,
        int version,
        List<RolePeriod> roles,
        boolean whole,
        boolean own) {

    public ManagedOfficer {
        roles = List.copyOf(roles);
    }

    public boolean mayTouchAccount() {
        return whole && !own;
    }
}
