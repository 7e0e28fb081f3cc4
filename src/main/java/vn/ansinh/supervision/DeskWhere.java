package vn.ansinh.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which dossiers are meant, for every statement alike; {@code soon} is the last day that counts as due soon. */
record DeskWhere(
        Scope scope,
        Counted counted,
        LocalDate from,
        LocalDate to,
        @Nullable String procedureCode,
        DeskState state,
        LocalDate today,
        LocalDate soon) {

    /** All the receiving units lie in the scope, so that the scope need not be asked again for each dossier. */
    public boolean isWithinScope() {
        return counted.receivingIds() != null && Set.copyOf(scope.unitIds()).containsAll(counted.receivingIds());
    }
}
