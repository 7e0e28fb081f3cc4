package vn.ansinh.organisation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of officers, by given name, with the roles that are not over. */
public record OfficerList(List<Row> rows, Map<String, List<RolePeriod>> roles, int total, int page, int pages) {

    public record Row(
            String username, String fullName, @Nullable String title, boolean active) {}
}
