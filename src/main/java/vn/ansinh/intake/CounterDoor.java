package vn.ansinh.intake;

import vn.ansinh.dossier.Overlap;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Unit;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.NotAllowed;

/** An officer types: only at the own counter, and may know of each dossier that a person has. */
record CounterDoor(Officers officers, String username) implements Door {

    @Override
    public void admit(Procedure procedure, Unit unit) {
        if (!officers.holds(username, Role.RECEIVER, unit.id())) {
            throw new NotAllowed("Bạn không phải cán bộ tiếp nhận của %s.".formatted(unit.name()));
        }
    }

    @Override
    public String tell(Overlap overlap) {
        return overlap.vietnamese() + ".";
    }
}
