package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DmnConventionsTest {

    @Test
    void thereAreDecisionTables() throws IOException {
        assertThat(files()).extracting(File::getName).contains("supportAmount.dmn", "eligibility.dmn");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsNamedAfterItsFirstDecision(File file) {
        assertThat(file.getName()).isEqualTo(decisions(file).get(0).getId() + ".dmn");
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachDecisionSaysHowLongItsHistoryLives(File file) {
        assertThat(decisions(file))
                .isNotEmpty()
                .allSatisfy(decision ->
                        assertThat(decision.getCamundaHistoryTimeToLiveString()).startsWith("P"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachRuleHasAnIdAndSaysInPlainWordsWhatItIs(File file) {
        Set<String> ids = rules(file).stream().map(Rule::getId).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(rules(file)).isNotEmpty().allMatch(id -> id.matches("rule_[A-Za-z0-9_]+"));
        assertThat(rules(file))
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .as(rule.getId())
                        .hasSizeGreaterThan(5));
    }

    @Test
    void eachRuleOfTheConditionsNamesItselfInItsLastOutput() {
        assertThat(rules(new File("bpmn/eligibility.dmn")))
                .allSatisfy(rule -> assertThat(List.copyOf(rule.getOutputEntries())
                                .get(3)
                                .getTextContent()
                                .strip())
                        .isEqualTo("\"%s\"".formatted(rule.getId())));
    }

    private static List<Decision> decisions(File file) {
        return List.copyOf(model(file).getModelElementsByType(Decision.class));
    }

    private static List<Rule> rules(File file) {
        return List.copyOf(model(file).getModelElementsByType(Rule.class));
    }

    private static DmnModelInstance model(File file) {
        return Dmn.readModelFromFile(file);
    }

    private static List<File> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .map(Path::toFile)
                    .toList();
        }
    }
}
