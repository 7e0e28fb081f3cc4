package vn.ansinh.procedure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the decision table {@code eligibility} says of an application: advice to the officer, who decides. */
public interface EligibilityRules {

    enum Verdict {
        ELIGIBLE,
        /** The table cannot know: an officer has to look. */
        CHECK,
        INELIGIBLE
    }

    /**
     * What the rule that decided says, Vietnamese.
     *
     * @param text why, in the words of the law
     * @param rule its id in the table, {@code ruleText} what it is about
     */
    record Finding(Verdict verdict, String text, String rule, String ruleText) {}

    /**
     * What can be read from the facts; none when the procedure has no table.
     *
     * @param group code of a group of the procedure
     * @param age in whole years, null when unknown
     * @param facts by the names of {@link FactRule}, as texts
     */
    List<Finding> check(Procedure procedure, String group, @Nullable Integer age, Map<String, String> facts);
}
