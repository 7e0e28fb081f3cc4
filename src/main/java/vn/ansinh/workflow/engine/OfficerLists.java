package vn.ansinh.workflow.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;

@Component
class OfficerLists implements OfficerSearch {

    private final Officers officers;

    OfficerLists(Officers officers) {
        this.officers = officers;
    }

    @Override
    public List<Officer> officers(@Nullable String unitId, @Nullable Role role) {
        return officers.list(unitId, role);
    }
}
