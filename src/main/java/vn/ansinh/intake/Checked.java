package vn.ansinh.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.organisation.Unit;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.InputProblem;

/** An application after all rules. {@code dossier} is null when there are errors; bad rows of a list are left out of it. */
record Checked(
        Procedure procedure,
        Unit unit,
        @Nullable NewDossier dossier,
        List<InputProblem.Entry> errors,
        List<RowProblem> rowProblems,
        List<String> warnings) {

    /** @throws InputProblem with all errors */
    NewDossier orThrow() {
        if (dossier == null) {
            throw new InputProblem(errors);
        }
        return dossier;
    }

    long total() {
        return dossier == null
                ? 0
                : dossier.lines().stream().mapToLong(NewLine::amount).sum();
    }
}
