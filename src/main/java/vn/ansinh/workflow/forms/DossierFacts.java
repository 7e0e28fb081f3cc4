package vn.ansinh.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Parcel;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.workflow.forms.DossierView.Fact;

/** What the applicant declared. */
@Component
class DossierFacts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Parcels parcels;

    DossierFacts(ObjectMapper json, Parcels parcels) {
        this.json = json;
        this.parcels = parcels;
    }

    List<Fact> of(Dossier dossier, Procedure procedure) {
        Map<String, String> declared = read(dossier);
        List<Fact> facts = new ArrayList<>(procedure.facts().stream()
                .map(rule -> new Fact(rule.label(), Words.fact(rule, declared.get(rule.name()))))
                .toList());
        parcels.find(dossier.id()).ifPresent(parcel -> byPost(parcel, facts));
        return facts;
    }

    private static void byPost(Parcel parcel, List<Fact> facts) {
        if (parcel.papersCode() != null) {
            facts.add(new Fact("Bản giấy gửi qua bưu chính", "mã bưu gửi " + parcel.papersCode()));
        }
        if (parcel.resultAddress() != null) {
            facts.add(new Fact(
                    "Trả qua bưu chính",
                    parcel.resultAddress()
                            + (parcel.resultCode() == null ? "" : ", đã gửi, mã bưu gửi " + parcel.resultCode())));
        }
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
