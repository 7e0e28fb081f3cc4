package vn.ansinh.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.workflow.forms.DossierView.Fact;

/** What the applicant declared. */
@Component
class DossierFacts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    DossierFacts(ObjectMapper json) {
        this.json = json;
    }

    List<Fact> of(Dossier dossier, Procedure procedure) {
        Map<String, String> declared = read(dossier);
        return procedure.facts().stream()
                .map(rule -> new Fact(rule.label(), Words.fact(rule, declared.get(rule.name()))))
                .toList();
    }

    /** By the names of the procedure's facts. */
    Map<String, String> read(Dossier dossier) {
        try {
            return json.readValue(dossier.facts(), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of dossier " + dossier.number(), e);
        }
    }
}
