package vn.ansinh.workflow.lists;

import java.util.List;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.organisation.Membership;

/** Units whose dossiers an officer may open; of those in {@code above} also what lower units received. */
record Reach(List<String> units, List<String> above) {

    static Reach of(List<Membership> memberships) {
        return new Reach(
                memberships.stream().map(Membership::unitId).distinct().toList(),
                memberships.stream()
                        .filter(membership -> DossierAccess.seesBelow(membership.role()))
                        .map(Membership::unitId)
                        .distinct()
                        .toList());
    }
}
