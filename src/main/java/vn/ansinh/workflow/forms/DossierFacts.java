package vn.ansinh.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.Lines;
import vn.ansinh.procedure.EligibilityRules;
import vn.ansinh.procedure.EligibilityRules.Finding;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.workflow.forms.DossierView.Fact;

/** What the applicant declared, and what the rules say of it. */
@Component
class DossierFacts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Lines lines;
    private final ObjectProvider<EligibilityRules> rules;

    DossierFacts(ObjectMapper json, Lines lines, ObjectProvider<EligibilityRules> rules) {
        this.json = json;
        this.lines = lines;
        this.rules = rules;
    }

    List<Fact> of(Dossier dossier, Procedure procedure) {
        Map<String, String> declared = read(dossier);
        return procedure.facts().stream()
                .map(rule -> new Fact(rule.label(), Words.fact(rule, declared.get(rule.name()))))
                .toList();
    }

    /** For an application of one person; in a list every line is the officer's own look. */
    List<Finding> checks(Dossier dossier, Procedure procedure) {
        EligibilityRules available = rules.getIfAvailable();
        List<Line> first = lines.list(dossier.id(), 0, 1);
        if (available == null || dossier.lineCount() != 1 || first.isEmpty()) {
            return List.of();
        }
        return available.check(procedure, first.get(0).benefitGroup(), read(dossier));
    }

    private Map<String, String> read(Dossier dossier) {
        try {
            return json.readValue(dossier.facts(), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of dossier " + dossier.number(), e);
        }
    }
}
