package vn.ansinh.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ansinh.workflow.Names;

/** The HTML forms against the guard's list: a form writes what it owns, in full and nothing else. */
class FormsOwnTheirVariablesTest {

    private static final Path FORMS = Path.of("src/main/resources/static/forms");
    private static final Pattern VARIABLE = Pattern.compile("data-var=\"(\\w+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script cam-script.*?</script>", Pattern.DOTALL);

    private static final Map<String, String> STEPS = Map.of(
            "stage.html", Names.HANDLE_STAGE,
            "sign-off.html", Names.SIGN_OFF_STAGE,
            "supplement.html", Names.TAKE_SUPPLEMENT,
            "gather.html", Names.GATHER_DOSSIERS,
            "sign-decision.html", Names.SIGN_DECISION,
            "prepare-batch.html", Names.PREPARE_BATCH,
            "check-batch.html", Names.CHECK_BATCH,
            "payer-return.html", Names.PAY_AND_RETURN);

    /** Owned by the form, drawn by the kit from what the server allows. */
    private static final Map<String, Set<String>> BY_KIT = Map.of("stage.html", Set.of("outcome"));

    @Test
    void eachFormWritesTheVariablesOfItsTaskAndNoOthers() throws IOException {
        assertThat(forms()).containsExactlyInAnyOrderElementsOf(STEPS.keySet());
        for (String form : forms()) {
            Set<String> written = new TreeSet<>(BY_KIT.getOrDefault(form, Set.of()));
            Matcher found = VARIABLE.matcher(Files.readString(FORMS.resolve(form)));
            while (found.find()) {
                written.add(found.group(1));
            }
            Set<String> owned = new FormVariables()
                    .of(String.valueOf(STEPS.get(form))).stream()
                            .map(FormVariable::name)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(written).as(form).isEqualTo(owned);
        }
    }

    @Test
    void allFormsStartTheKitAlike() throws IOException {
        Set<String> scripts = new TreeSet<>();
        for (String form : forms()) {
            Matcher script = SCRIPT.matcher(Files.readString(FORMS.resolve(form)));
            assertThat(script.find()).as(form).isTrue();
            scripts.add(script.group());
        }
        assertThat(scripts).hasSize(1);
    }

    private static List<String> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .toList();
        }
    }
}
