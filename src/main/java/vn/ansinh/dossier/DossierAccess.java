package vn.ansinh.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.NotFound;

/**
 * Who may open a dossier, its papers and its letters: officers of a unit that receives, handles, decides or once worked
 * on it, and those who lead or watch over a unit above the one that received it.
 */
@Service
@Transactional(readOnly = true)
public class DossierAccess {

    private static final Set<Role> SEES_BELOW = EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR, Role.LEADER);

    private final DossierMapper mapper;
    private final StageMapper stages;
    private final Officers officers;
    private final Units units;

    DossierAccess(DossierMapper mapper, StageMapper stages, Officers officers, Units units) {
        this.mapper = mapper;
        this.stages = stages;
        this.officers = officers;
        this.units = units;
    }

    /** {@link NotFound} in the same words whether there is no such dossier or this officer may not know of it. */
    public Dossier require(String number, String username) {
        return mapper.find(number)
                .filter(dossier -> maySee(dossier, username))
                .orElseThrow(() -> new NotFound("Không có hồ sơ %s trong phạm vi đơn vị của bạn.".formatted(number)));
    }

    public boolean maySee(Dossier dossier, String username) {
        List<Membership> memberships = officers.membershipsOf(username);
        return memberships.stream().anyMatch(m -> touches(dossier, m) || watches(dossier, m))
                || workedOn(dossier, memberships);
    }

    /** Whether the role lets its holder see every dossier received in the unit or below it. */
    public static boolean seesBelow(Role role) {
        return SEES_BELOW.contains(role);
    }

    private static boolean touches(Dossier dossier, Membership membership) {
        String unit = membership.unitId();
        return unit.equals(dossier.receivingUnitId())
                || unit.equals(dossier.handlingUnitId())
                || unit.equals(dossier.decidingUnitId());
    }

    private boolean watches(Dossier dossier, Membership membership) {
        return seesBelow(membership.role()) && units.isWithin(dossier.receivingUnitId(), membership.unitId());
    }

    private boolean workedOn(Dossier dossier, List<Membership> memberships) {
        Set<String> mine = Set.copyOf(
                memberships.stream().map(Membership::unitId).distinct().toList());
        return !mine.isEmpty()
                && stages.listByDossier(dossier.id()).stream()
                        .map(Stage::unitId)
                        .anyMatch(mine::contains);
    }
}
