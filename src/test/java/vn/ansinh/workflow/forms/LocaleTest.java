package vn.ansinh.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The webapps in Vietnamese: complete against the English that the webjar brings. */
class LocaleTest {

    private static final String APP = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyTextOfTheWebappHasItsVietnamese(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        Map<String, String> vietnamese = texts(app, "vi");

        assertThat(english).hasSizeGreaterThan(150);
        assertThat(vietnamese.keySet()).containsExactlyElementsOf(english.keySet());
        vietnamese.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void placesForValuesAreThoseOfTheOriginal(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        texts(app, "vi")
                .forEach((key, text) ->
                        assertThat(places(text)).as(key).isEqualTo(places(String.valueOf(english.get(key)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void nothingButSignsIsLeftAsItIsInEnglish(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        Pattern letter = Pattern.compile("\\p{L}");

        assertThat(texts(app, "vi").entrySet().stream()
                        .filter(text -> !text.getKey().startsWith("/dateLocales"))
                        .filter(text -> text.getValue().equals(english.get(text.getKey())))
                        .filter(text -> letter.matcher(text.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void ourSettingsTakeThePlaceOfTheWebjars(String app) throws IOException {
        String config = new String(read(app + "/scripts/config.js"), StandardCharsets.UTF_8);

        assertThat(config).contains("keepTexts('" + app + "')", "locales,", "An Sinh");
    }

    private static java.util.Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(place -> place.replace(" ", ""))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        String json = new String(read(app + "/locales/" + language + ".json"), StandardCharsets.UTF_8);
        Map<String, String> texts = new TreeMap<>();
        collect(new ObjectMapper().readTree(json.replace("\ufeff", "")), "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (!node.isContainerNode()) {
            texts.put(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, texts);
            }
        } else {
            node.fields().forEachRemaining(field -> collect(field.getValue(), path + "/" + field.getKey(), texts));
        }
    }

    private static byte[] read(String path) throws IOException {
        try (InputStream in = LocaleTest.class.getResourceAsStream(APP + path)) {
            return in.readAllBytes();
        }
    }
}
