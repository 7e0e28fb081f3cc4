package vn.ansinh.procedure;

import java.util.List;
import java.util.Map;

/** What the decision table {@code eligibility} says of an application: advice to the officer, who decides. */
public interface EligibilityRules {

    /** One condition of a group, met or not, in the words of the law; Vietnamese. */
    record Finding(boolean met, String text) {}

    /**
     * All conditions that can be read from the facts; none when the procedure has no table.
     *
     * @param group code of a group of the procedure
     * @param facts by the names of {@link FactRule}, as texts
     */
    List<Finding> check(Procedure procedure, String group, Map<String, String> facts);
}
