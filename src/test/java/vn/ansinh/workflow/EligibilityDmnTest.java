package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityDmnTest {

    private static final List<String> INPUTS = List.of(
            "benefit",
            "group",
            "age",
            "revenue",
            "income",
            "suspendedDays",
            "eventOn",
            "insured",
            "resident",
            "otherBenefit");

    private static final DmnTable TABLE = new DmnTable("eligibility");

    /** rule, result, reason, benefit, group, then the facts that are known. */
    static final List<String> ROWS = """
            covid_otherBenefit       | INELIGIBLE | OTHER_BENEFIT    | NQ42 | HKD      | revenue=1 eventOn=2020-04-01 otherBenefit=true
            covid_otherBenefit       | INELIGIBLE | OTHER_BENEFIT    | NQ42 | CHAMDUT  | eventOn=2020-04-01 otherBenefit=true
            business_revenueTooHigh  | INELIGIBLE | REVENUE_TOO_HIGH | NQ42 | HKD      | revenue=100000000 eventOn=2020-04-02 otherBenefit=false
            business_stoppedBefore   | INELIGIBLE | OUTSIDE_WINDOW   | NQ42 | HKD      | revenue=99999999 eventOn=2020-03-31 otherBenefit=false
            business_eligible        | ELIGIBLE   | OK               | NQ42 | HKD      | revenue=99999999 eventOn=2020-04-01 otherBenefit=false
            suspended_notInsured     | INELIGIBLE | NOT_INSURED      | NQ42 | TAMHOAN  | suspendedDays=30 eventOn=2020-04-01 insured=false otherBenefit=false
            suspended_tooFewDays     | INELIGIBLE | TOO_FEW_DAYS     | NQ42 | TAMHOAN  | suspendedDays=29 eventOn=2020-04-01 insured=true otherBenefit=false
            suspended_outsideWindow  | INELIGIBLE | OUTSIDE_WINDOW   | NQ42 | TAMHOAN  | suspendedDays=30 eventOn=2020-03-31 insured=true otherBenefit=false
            suspended_outsideWindow  | INELIGIBLE | OUTSIDE_WINDOW   | NQ42 | TAMHOAN  | suspendedDays=30 eventOn=2020-07-01 insured=true otherBenefit=false
            suspended_eligible       | ELIGIBLE   | OK               | NQ42 | TAMHOAN  | suspendedDays=30 eventOn=2020-06-30 insured=true otherBenefit=false
            ended_outsideWindow      | INELIGIBLE | OUTSIDE_WINDOW   | NQ42 | CHAMDUT  | eventOn=2020-06-16 otherBenefit=false
            ended_eligible           | ELIGIBLE   | OK               | NQ42 | CHAMDUT  | eventOn=2020-06-15 otherBenefit=false
            free_notResident         | INELIGIBLE | NOT_RESIDENT     | NQ42 | TUDO     | income=0 resident=false otherBenefit=false
            free_incomeTooHigh       | INELIGIBLE | INCOME_TOO_HIGH  | NQ42 | TUDO     | income=1300000 resident=true otherBenefit=false
            free_incomeOfTowns       | CHECK      | INCOME_BY_AREA   | NQ42 | TUDO     | income=1000000 resident=true otherBenefit=false
            free_eligible            | ELIGIBLE   | OK               | NQ42 | TUDO     | income=999999 resident=true otherBenefit=false
            list_merit               | ELIGIBLE   | OK               | NQ42 | NCC      |
            list_merit               | ELIGIBLE   | OK               | NQ42 | BTXH     | age=80
            list_poor                | ELIGIBLE   | OK               | NQ42 | HONGHEO  |
            list_poor                | ELIGIBLE   | OK               | NQ42 | CANNGHEO | age=2
            covid2021_otherBenefit   | INELIGIBLE | OTHER_BENEFIT    | NQ68 | HKD      | suspendedDays=15 eventOn=2021-05-01 otherBenefit=true
            covid2021_tooFewDays     | INELIGIBLE | TOO_FEW_DAYS     | NQ68 | HKD      | suspendedDays=14 eventOn=2021-05-01 otherBenefit=false
            covid2021_outsideWindow  | INELIGIBLE | OUTSIDE_WINDOW   | NQ68 | HKD      | suspendedDays=15 eventOn=2022-01-01 otherBenefit=false
            covid2021_eligible       | ELIGIBLE   | OK               | NQ68 | HKD      | suspendedDays=15 eventOn=2021-12-31 otherBenefit=false
            social_child_wrongAge    | INELIGIBLE | AGE_OUT_OF_RANGE | TCXH | K1       | age=16
            social_child_rightAge    | ELIGIBLE   | OK               | TCXH | K3       | age=15
            social_student_wrongAge  | INELIGIBLE | AGE_OUT_OF_RANGE | TCXH | K2       | age=15
            social_student_wrongAge  | INELIGIBLE | AGE_OUT_OF_RANGE | TCXH | K2       | age=23
            social_student_rightAge  | ELIGIBLE   | OK               | TCXH | K2       | age=22
            social_elder_wrongAge    | INELIGIBLE | AGE_OUT_OF_RANGE | TCXH | K5D      | age=59
            social_elder_rightAge    | ELIGIBLE   | OK               | TCXH | K5A      | age=60
            social_elder75_wrongAge  | INELIGIBLE | AGE_OUT_OF_RANGE | TCXH | K5B      | age=80
            social_elder75_rightAge  | ELIGIBLE   | OK               | TCXH | K5B      | age=75
            social_elder80_wrongAge  | INELIGIBLE | AGE_OUT_OF_RANGE | TCXH | K5C      | age=79
            social_elder80_rightAge  | ELIGIBLE   | OK               | TCXH | K5C      | age=80
            social_toddler_wrongAge  | INELIGIBLE | AGE_OUT_OF_RANGE | TCXH | K7       | age=3
            social_toddler_rightAge  | ELIGIBLE   | OK               | TCXH | K7       | age=2
            social_disability        | CHECK      | DISABILITY_PAPER | TCXH | K6DBN    | age=30
            social_household         | CHECK      | HOUSEHOLD_REGISTER | TCXH | K4     |
            funeral_otherBenefit     | INELIGIBLE | OTHER_BENEFIT    | MAITANG | NCC   | otherBenefit=true
            funeral_register         | CHECK      | REGISTER         | MAITANG | BTXH  | otherBenefit=false
            unknown                  | CHECK      | UNKNOWN          | LAMGIAU | NCC   |
            unknown                  | CHECK      | UNKNOWN          | NQ42 | NGOAILE  | revenue=1
            unknown                  | CHECK      | UNKNOWN          | NQ42 | HKD      |
            unknown                  | CHECK      | UNKNOWN          | NQ42 | HKD      | revenue=-1 eventOn=2020-04-02 otherBenefit=false
            unknown                  | CHECK      | UNKNOWN          | NQ42 | HKD      | revenue=1 eventOn=2020-04-02
            unknown                  | CHECK      | UNKNOWN          | NQ42 | TAMHOAN  | suspendedDays=30 eventOn=2020-04-02 otherBenefit=false
            unknown                  | CHECK      | UNKNOWN          | TCXH | K1       |
            unknown                  | CHECK      | UNKNOWN          | MAITANG | BTXH  |
            """.lines().toList();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void eachRowIsJudgedByItsRule(String row) {
        String[] c = columns(row);
        Map<String, Object> result =
                TABLE.evaluate(INPUTS, given(c)).getSingleResult().getEntryMap();
        assertThat(result).containsEntry("result", c[1]).containsEntry("reasonCode", c[2]);
        assertThat(String.valueOf(result.get("explanation"))).endsWith(".").hasSizeGreaterThan(20);
        assertThat(TABLE.matchedRules()).containsExactly("rule_" + c[0]);
    }

    @Test
    void everyRuleIsTested() {
        Set<String> tested = new TreeSet<>();
        ROWS.forEach(row -> tested.add("rule_" + columns(row)[0]));
        assertThat(tested).isNotEmpty().isEqualTo(TABLE.ruleIds());
    }

    @Test
    void whateverMatchesNothingElseIsForAnOfficerToSee() {
        List<Rule> rules = List.copyOf(TABLE.rules());
        assertThat(rules.get(rules.size() - 1).getId()).isEqualTo("rule_unknown");
    }

    private static Map<String, Object> given(String[] c) {
        Map<String, Object> given = new HashMap<>(Map.of("benefit", c[3], "group", c[4]));
        if (c.length > 5) {
            for (String fact : c[5].split(" ")) {
                String[] nameAndValue = fact.split("=");
                given.put(nameAndValue[0], value(nameAndValue[1]));
            }
        }
        return given;
    }

    private static Object value(String text) {
        if (text.matches("-?\\d+")) {
            return Long.valueOf(text);
        }
        return text.contains("-") ? text : Boolean.valueOf(text);
    }

    private static String[] columns(String row) {
        return row.strip().split("\\s*\\|\\s*");
    }

    private static List<String> rows() {
        return ROWS;
    }
}
