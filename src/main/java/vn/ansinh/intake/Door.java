package vn.ansinh.intake;

import vn.ansinh.dossier.Overlap;
import vn.ansinh.organisation.Unit;
import vn.ansinh.procedure.Procedure;

/** Through which door applications come in: which units take them there, and how much is told of other people's dossiers. */
interface Door {

    /**
     * {@code unit} stands today and has every office that the procedure needs.
     *
     * @throws vn.ansinh.shared.NotAllowed when whoever comes may not hand in here
     * @throws vn.ansinh.shared.InputProblem when nobody takes applications in here
     */
    void admit(Procedure procedure, Unit unit);

    String tell(Overlap overlap);
}
