package vn.ansinh.workflow;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision of a file in bpmn/, evaluated as the engine does, that remembers which rules matched. */
final class DmnTable {

    private final Set<String> matched = new LinkedHashSet<>();
    private final DmnModelInstance model;
    private final DmnEngine engine;
    private final DmnDecision decision;

    DmnTable(String decisionId) {
        String resource = "/bpmn/" + decisionId + ".dmn";
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener listener =
                event -> event.getMatchingRules().forEach(rule -> matched.add(rule.getId()));
        configuration.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(listener)));
        engine = configuration.buildEngine();
        model = Dmn.readModelFromStream(stream(resource));
        decision = engine.parseDecision(decisionId, stream(resource));
    }

    private static InputStream stream(String resource) {
        InputStream stream = DmnTable.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new AssertionError("no " + resource);
        }
        return stream;
    }

    /** Evaluates with null for each of {@code inputs} that {@code given} leaves out. */
    DmnDecisionResult evaluate(Collection<String> inputs, Map<String, ?> given) {
        matched.clear();
        Map<String, Object> variables = new HashMap<>(given);
        inputs.forEach(input -> variables.putIfAbsent(input, null));
        return engine.evaluateDecision(decision, variables);
    }

    /** Those of the last evaluation, required decisions included. */
    Set<String> matchedRules() {
        return new TreeSet<>(matched);
    }

    Set<String> ruleIds() {
        return model.getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Collection<Rule> rules() {
        return model.getModelElementsByType(Rule.class);
    }

    Collection<Decision> decisions() {
        return model.getModelElementsByType(Decision.class);
    }
}
