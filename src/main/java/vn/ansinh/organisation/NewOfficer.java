package vn.ansinh.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An officer to be added; each role lasts as long as its unit. */
public record NewOfficer(
        String username, String fullName, @Nullable String title, List<Membership> memberships) {

    public NewOfficer {
        memberships = List.copyOf(memberships);
    }
}
