package vn.ansinh.organisation;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.NotAllowed;

/** Who may administer what, by the roles of today. */
@Service
public class Administrators {

    private final Officers officers;
    private final Units units;

    Administrators(Officers officers, Units units) {
        this.officers = officers;
        this.units = units;
    }

    /** @throws NotAllowed when the officer is no administrator today */
    public Reach reachOf(String username) {
        Set<String> own = officers.membershipsOf(username).stream()
                .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                .map(Membership::unitId)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            throw new NotAllowed("Tài khoản này không có vai trò quản trị.");
        }
        return new Reach(units, own);
    }

    /**
     * For procedures and holidays, which hold for every unit.
     *
     * @throws NotAllowed when the officer does not administer a province
     */
    public void requireProvince(Actor actor) {
        if (!reachOf(actor.username()).isProvince()) {
            throw new NotAllowed(
                    "Thủ tục và ngày nghỉ dùng chung cho mọi đơn vị: chỉ quản trị viên cấp tỉnh được thay đổi.");
        }
    }
}
