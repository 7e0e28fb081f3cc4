package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.InputProblem;

/** Asks the amount rules once for each group and age that one application has. */
final class Amounts {

    private record Key(String group, @Nullable Integer age) {}

    /** What one month is worth, or why nothing is known. */
    private record Answer(long amount, @Nullable String problem) {}

    private final AmountRules rules;
    private final Procedure procedure;
    private final LocalDate on;
    private final Map<Key, Answer> known = new HashMap<>();

    Amounts(AmountRules rules, Procedure procedure, LocalDate on) {
        this.rules = rules;
        this.procedure = procedure;
        this.on = on;
    }

    /** The amount of all {@code months}, in đồng; 0 and an error in {@code findings} when the rules know none. */
    long of(BenefitCheck.Checked benefit, @Nullable Birth birth, Findings findings) {
        Key key = new Key(benefit.group(), birth == null ? null : birth.ageOn(on));
        Answer answer = known.computeIfAbsent(key, this::ask);
        if (answer.problem() != null) {
            findings.error("group", answer.problem());
            return 0;
        }
        return Math.multiplyExact(answer.amount(), benefit.months());
    }

    private Answer ask(Key key) {
        try {
            return new Answer(rules.monthlyAmount(procedure, key.group(), on, key.age()), null);
        } catch (InputProblem problem) {
            return new Answer(0, problem.getMessage());
        }
    }
}
