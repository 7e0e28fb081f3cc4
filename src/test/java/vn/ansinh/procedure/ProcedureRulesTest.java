package vn.ansinh.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The procedure files and the decision tables speak of the same groups, facts and reasons. */
class ProcedureRulesTest {

    private static final int BENEFIT = 0;
    private static final int GROUP = 1;

    private final List<Procedure> procedures = ProcedureFiles.shipped();

    @Test
    void eachGroupOfAProcedureHasAnAmount() {
        assertThat(procedures)
                .isNotEmpty()
                .allSatisfy(procedure -> assertThat(procedure.groups())
                        .allSatisfy(group -> assertThat(rules("supportAmount"))
                                .as("%s %s", procedure.id(), group.code())
                                .anyMatch(rule -> isFor(rule, procedure, group))));
    }

    @Test
    void eachReasonOfTheTableCanBeGivenByTheProcedure() {
        int seen = 0;
        for (Procedure procedure : procedures) {
            Set<String> known =
                    procedure.refusalReasons().stream().map(ReasonRule::code).collect(Collectors.toSet());
            for (Rule rule : rules("eligibility")) {
                boolean applies = procedure.groups().stream().anyMatch(group -> isFor(rule, procedure, group));
                if (applies && output(rule, 0).equals("\"INELIGIBLE\"")) {
                    seen++;
                    assertThat(known)
                            .as("%s %s", procedure.id(), rule.getId())
                            .contains(output(rule, 1).replace("\"", ""));
                }
            }
        }
        assertThat(seen).isGreaterThan(15);
    }

    @Test
    void eachFactThatARuleAsksForIsAskedAtTheCounter() {
        List<String> inputs = Dmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/eligibility.dmn"))
                .getModelElementsByType(Input.class)
                .stream()
                .map(input -> input.getId().replaceFirst(".*_", ""))
                .toList();
        int seen = 0;
        for (Procedure procedure : procedures) {
            Set<String> asked = procedure.facts().stream().map(FactRule::name).collect(Collectors.toSet());
            for (Rule rule : rules("eligibility")) {
                if (procedure.groups().stream().noneMatch(group -> isFor(rule, procedure, group))) {
                    continue;
                }
                for (int i = GROUP + 1; i < inputs.size(); i++) {
                    if (!input(rule, i).equals("-") && !inputs.get(i).equals("age")) {
                        seen++;
                        assertThat(asked)
                                .as("%s %s", procedure.id(), rule.getId())
                                .contains(inputs.get(i));
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(15);
    }

    private static boolean isFor(Rule rule, Procedure procedure, GroupRule group) {
        return input(rule, BENEFIT).equals("\"" + procedure.benefit() + "\"")
                && List.of(input(rule, GROUP).split(", ")).contains("\"" + group.code() + "\"");
    }

    private static String input(Rule rule, int index) {
        return List.copyOf(rule.getInputEntries()).get(index).getTextContent().strip();
    }

    private static String output(Rule rule, int index) {
        return List.copyOf(rule.getOutputEntries()).get(index).getTextContent().strip();
    }

    private List<Rule> rules(String decision) {
        return List.copyOf(Dmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/" + decision + ".dmn"))
                .getModelElementsByType(Rule.class));
    }
}
