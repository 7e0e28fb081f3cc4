package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SupportAmountDmnTest {

    private static final List<String> INPUTS = List.of("benefit", "group", "on", "age");

    private static final DmnTable TABLE = new DmnTable("supportAmount");

    /** rule of the amount, rule of the rate or -, benefit, group, day, age or -, đồng. */
    static final List<String> ROWS = """
            rule_covid_merit            | -                         | NQ42 | NCC      | 2020-04-24 | -  | 500000
            rule_covid_merit            | -                         | NQ42 | BTXH     | 2020-04-01 | 80 | 500000
            rule_covid_poor             | -                         | NQ42 | HONGHEO  | 2020-05-04 | -  | 250000
            rule_covid_poor             | -                         | NQ42 | CANNGHEO | 2020-12-31 | 3  | 250000
            rule_covid_suspended        | -                         | NQ42 | TAMHOAN  | 2020-05-04 | 35 | 1800000
            rule_covid_otherWorkers     | -                         | NQ42 | CHAMDUT  | 2020-05-04 | 35 | 1000000
            rule_covid_otherWorkers     | -                         | NQ42 | TUDO     | 2020-05-04 | 35 | 1000000
            rule_covid_otherWorkers     | -                         | NQ42 | HKD      | 2020-05-04 | -  | 1000000
            rule_covid2021_business     | -                         | NQ68 | HKD      | 2021-08-02 | -  | 3000000
            rule_social_k1_under4       | rule_rateSocial_360k      | TCXH | K1  | 2021-07-01 | 3  | 900000
            rule_social_k1_from4        | rule_rateSocial_360k      | TCXH | K1  | 2024-06-30 | 4  | 540000
            rule_social_k1_from4        | rule_rateSocial_500k      | TCXH | K1  | 2024-07-01 | 15 | 750000
            rule_social_k1_under4       | rule_rateSocial_540k      | TCXH | K1  | 2026-07-01 | 0  | 1350000
            rule_social_k2              | rule_rateSocial_500k      | TCXH | K2  | 2026-06-30 | 16 | 750000
            rule_social_k2              | rule_rateSocial_540k      | TCXH | K2  | 2026-10-01 | 22 | 810000
            rule_social_k3_under4       | rule_rateSocial_360k      | TCXH | K3  | 2022-01-01 | 0  | 900000
            rule_social_k3_from4        | rule_rateSocial_360k      | TCXH | K3  | 2022-01-01 | 15 | 720000
            rule_social_k3_from4        | rule_rateSocial_540k      | TCXH | K3  | 2026-08-01 | 4  | 1080000
            rule_social_k4              | rule_rateSocial_500k      | TCXH | K4  | 2025-08-01 | -  | 500000
            rule_social_k5a_under80     | rule_rateSocial_360k      | TCXH | K5A | 2022-01-01 | 60 | 540000
            rule_social_k5a_under80     | rule_rateSocial_500k      | TCXH | K5A | 2025-01-01 | 79 | 750000
            rule_social_k5a_from80      | rule_rateSocial_500k      | TCXH | K5A | 2025-01-01 | 80 | 1000000
            rule_social_k5b             | rule_rateSocial_360k      | TCXH | K5B | 2022-01-01 | 75 | 360000
            rule_social_k5b             | rule_rateSocial_500k      | TCXH | K5B | 2025-06-30 | 79 | 500000
            rule_social_k5c             | rule_rateSocial_500k      | TCXH | K5C | 2025-06-30 | 80 | 500000
            rule_social_k5d             | rule_rateSocial_540k      | TCXH | K5D | 2026-07-01 | 70 | 1620000
            rule_social_k6severe_adult        | rule_rateSocial_360k | TCXH | K6DBN | 2022-01-01 | 16 | 720000
            rule_social_k6severe_adult        | rule_rateSocial_360k | TCXH | K6DBN | 2022-01-01 | 59 | 720000
            rule_social_k6severe_childOrElder | rule_rateSocial_360k | TCXH | K6DBN | 2022-01-01 | 15 | 900000
            rule_social_k6severe_childOrElder | rule_rateSocial_540k | TCXH | K6DBN | 2026-07-01 | 60 | 1350000
            rule_social_k6heavy_adult         | rule_rateSocial_360k | TCXH | K6N   | 2022-01-01 | 30 | 540000
            rule_social_k6heavy_childOrElder  | rule_rateSocial_360k | TCXH | K6N   | 2022-01-01 | 60 | 720000
            rule_social_k6heavy_childOrElder  | rule_rateSocial_360k | TCXH | K6N   | 2022-01-01 | 5  | 720000
            rule_social_k7              | rule_rateSocial_360k      | TCXH | K7  | 2022-01-01 | 2  | 540000
            rule_social_k8              | rule_rateSocial_500k      | TCXH | K8  | 2025-01-01 | -  | 750000
            rule_funeral_social         | rule_rateFuneral_360k     | MAITANG | BTXH | 2021-07-01 | - | 7200000
            rule_funeral_social         | rule_rateFuneral_500k     | MAITANG | BTXH | 2024-07-01 | - | 10000000
            rule_funeral_social         | rule_rateFuneral_540k     | MAITANG | BTXH | 2026-07-01 | - | 10800000
            rule_funeral_merit          | rule_rateMerit_1490k      | MAITANG | NCC  | 2022-02-15 | - | 14900000
            rule_funeral_merit          | rule_rateMerit_1800k      | MAITANG | NCC  | 2023-07-01 | - | 18000000
            rule_funeral_merit          | rule_rateMerit_2340k      | MAITANG | NCC  | 2025-06-30 | - | 23400000
            """.lines().toList();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void eachRowGivesItsAmount(String row) {
        String[] c = columns(row);
        DmnDecisionResult result = evaluate(c[2], c[3], c[4], c[5]);
        assertThat(result.<Object>getSingleEntry()).isEqualTo(Long.valueOf(c[6]));
        assertThat(TABLE.matchedRules()).isEqualTo(rulesOf(c));
    }

    @Test
    void everyRuleIsTested() {
        Set<String> tested = new TreeSet<>();
        ROWS.forEach(row -> tested.addAll(rulesOf(columns(row))));
        assertThat(tested).isNotEmpty().isEqualTo(TABLE.ruleIds());
    }

    @ParameterizedTest
    @CsvSource({
        "NQ42, NGOAILE, 2020-05-04, 30",
        "NQ42, NCC, 2020-03-31, 30",
        "NQ68, HKD, 2021-04-30, -",
        "TCXH, K1, 2022-01-01, -",
        "TCXH, K1, 2022-01-01, 16",
        "TCXH, K1, 2022-01-01, -1",
        "TCXH, K1, 2021-06-30, 3",
        "TCXH, K2, 2022-01-01, 23",
        "TCXH, K5A, 2022-01-01, 59",
        "TCXH, K5B, 2025-07-01, 77",
        "TCXH, K5C, 2025-07-01, 85",
        "TCXH, K7, 2022-01-01, 3",
        "MAITANG, BTXH, 2021-06-30, -",
        "MAITANG, NCC, 2025-07-01, -",
        "LAMGIAU, NCC, 2020-05-04, -"
    })
    void theUnknownHasNoAmount(String benefit, String group, String on, String age) {
        assertThat(evaluate(benefit, group, on, age).<Object>getSingleEntry()).isNull();
    }

    private static DmnDecisionResult evaluate(String benefit, String group, String on, String age) {
        Map<String, Object> given = new HashMap<>(Map.of("benefit", benefit, "group", group, "on", on));
        if (!age.equals("-")) {
            given.put("age", Integer.valueOf(age));
        }
        return TABLE.evaluate(INPUTS, given);
    }

    private static Set<String> rulesOf(String[] columns) {
        Set<String> rules = new TreeSet<>(Set.of(columns[0]));
        if (!columns[1].equals("-")) {
            rules.add(columns[1]);
        }
        return rules;
    }

    private static String[] columns(String row) {
        return row.strip().split("\\s*\\|\\s*");
    }

    private static List<String> rows() {
        return ROWS;
    }
}
