package vn.ansinh.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What procedures say of their public lists. */
class PostingRulesTest {

    private static final List<Procedure> SHIPPED = ProcedureFiles.shipped();

    private static Procedure shipped(String id) {
        return SHIPPED.stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND20-TCXH@2021-07-01", "TWO-TIER-TCXH@2025-07-01"})
    void groupsThatTellOfSomebodysHealthAreHidden(String id) {
        assertThat(shipped(id).hiddenGroups()).containsExactlyInAnyOrder("K3", "K8", "K6DBN", "K6N");
    }

    @Test
    void noGroupWhoseNameTellsOfHealthIsForgotten() {
        assertThat(SHIPPED.stream()
                        .flatMap(procedure -> procedure.groups().stream())
                        .filter(group -> group.name().matches("(?iu).*(khuyết tật|HIV|bảo mật|bệnh|tâm thần).*")))
                .hasSizeGreaterThan(6)
                .allMatch(GroupRule::hidden);
    }

    @Test
    void everyProcedureWhoseGuidanceSpeaksOfPostingPosts() {
        assertThat(SHIPPED.stream()
                        .filter(procedure -> procedure.stages().stream()
                                .anyMatch(stage -> stage.guidance()
                                        .toLowerCase(Locale.ROOT)
                                        .contains("niêm yết"))))
                .hasSizeGreaterThan(5)
                .allMatch(Procedure::posts);
    }

    @Test
    void neitherTheDaysNorTheHiddenGroupsBindADossier() {
        Procedure household = shipped("QD15-HKD@2020-04-24");
        String json = ProcedureJson.write(household);
        Procedure former = ProcedureJson.read(json.replaceFirst(",\"posting\":\\{[^}]*}", "")
                .replace("\"maxMonths\":3", "\"maxMonths\":3,\"sensitive\":true"));
        assertThat(former.posting()).isNull();
        assertThat(former.hiddenGroups()).containsExactly("HKD");
        assertThat(ProcedureJson.bindingHash(former)).isEqualTo(ProcedureJson.bindingHash(household));
        Procedure other = ProcedureJson.read(json.replace("\"maxMonths\":3", "\"maxMonths\":2"));
        assertThat(ProcedureJson.bindingHash(other)).isNotEqualTo(ProcedureJson.bindingHash(household));
    }

    @Test
    void postingIsSaidOnceAndOnlyOfAReviewByTheCommune() {
        assertThat(problems("QD15-LIST@2020-04-24", 5)).containsExactly("posting: the POSTING stage says it already");
        assertThat(problems("QD15-TAMHOAN@2020-04-24", 5))
                .containsExactly("posting: there is no REVIEW by the commune");
        assertThat(problems("QD15-HKD@2020-04-24", 0)).containsExactly("posting.days: must be 1 to 60");
        assertThat(problems("QD15-HKD@2020-04-24", 61)).containsExactly("posting.days: must be 1 to 60");
        assertThat(problems("QD15-HKD@2020-04-24", 60)).isEmpty();
    }

    private static List<String> problems(String id, int days) {
        String json = ProcedureJson.write(shipped(id)).replaceFirst(",\"posting\":\\{[^}]*}", "");
        Procedure changed = ProcedureJson.read(
                json.replaceFirst("}$", ",\"posting\":{\"days\":" + days + ",\"unit\":\"WORKING\"}}"));
        return ProcedureCheck.problemsOf(changed, id + ".yaml").stream()
                .map(ProcedureProblem::toString)
                .collect(Collectors.toList());
    }
}
