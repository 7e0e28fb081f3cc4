package vn.ansinh.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.shared.NotAllowed;

/** The walls: a province sees its districts and communes, a district its communes, a commune itself. */
@Service
class Scopes {

    static final Set<Role> SEEING = EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR, Role.LEADER);

    private final Officers officers;
    private final SupervisionMapper mapper;

    Scopes(Officers officers, SupervisionMapper mapper) {
        this.officers = officers;
        this.mapper = mapper;
    }

    /** @throws NotAllowed when the officer supervises nothing today */
    Scope of(String username) {
        return new Scope(mapper.listSubtree(own(username)));
    }

    /** The highest units that the officer supervises by a role there: none lies in another one's scope; never empty. */
    List<String> own(String username) {
        List<String> own = officers.membershipsOf(username).stream()
                .filter(membership -> SEEING.contains(membership.role()))
                .map(Membership::unitId)
                .distinct()
                .toList();
        if (own.isEmpty()) {
            throw new NotAllowed("Tài khoản này không có đơn vị nào để giám sát.");
        }
        return own.size() == 1 ? own : outermost(own);
    }

    private List<String> outermost(List<String> own) {
        Map<String, List<String>> below =
                own.stream().collect(Collectors.toMap(id -> id, id -> mapper.listSubtree(List.of(id))));
        return own.stream()
                .filter(id -> below.entrySet().stream()
                        .noneMatch(other ->
                                !other.getKey().equals(id) && other.getValue().contains(id)))
                .toList();
    }
}
