package vn.ansinh.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a benefit is worth; the numbers are in the decision table {@code supportAmount}. */
public interface AmountRules {

    /**
     * The amount of one month, or of the one payment, in whole đồng.
     *
     * @param on the day whose rates hold
     * @param age in whole years on that day; null when unknown, which groups with steps by age do not allow
     * @throws vn.ansinh.shared.InputProblem when the table has no row for this
     */
    long monthlyAmount(Procedure procedure, String group, LocalDate on, @Nullable Integer age);
}
