package vn.ansinh.procedure;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A procedure's YAML read strictly: what it says, or all that is wrong with its shape. */
record ProcedureText(@Nullable Procedure procedure, List<ProcedureProblem> problems) {

    /** A hundred times as long as the longest procedure. */
    static final int LONGEST = 200_000;

    static ProcedureText read(String text) {
        List<ProcedureProblem> found = new ArrayList<>();
        try {
            plain(text, found);
            JsonNode tree = found.isEmpty() ? ProcedureJson.YAML.readTree(text) : null;
            if (tree == null) {
                return new ProcedureText(null, found);
            }
            if (tree instanceof ObjectNode object) {
                if (object.has("id")) {
                    found.add(new ProcedureProblem(
                            "id",
                            "is made of code and receivedFrom, leave it out",
                            "được ghép từ code và receivedFrom, hãy bỏ đi"));
                }
                object.put(
                        "id",
                        object.path("code").asText("?") + "@"
                                + object.path("receivedFrom").asText("?"));
            }
            new RecordShape(found).check(tree, Procedure.class, "");
            if (found.isEmpty()) {
                return new ProcedureText(ProcedureJson.YAML.treeToValue(tree, Procedure.class), found);
            }
        } catch (JsonMappingException e) {
            found.add(new ProcedureProblem(
                    pathOf(e), e.getOriginalMessage(), "giá trị không đúng kiểu (" + e.getOriginalMessage() + ")"));
        } catch (IOException e) {
            found.add(notYaml(e));
        }
        return new ProcedureText(null, found);
    }

    /** One document of plain values: an alias would be read as its name, a tag would be lost. */
    private static void plain(String text, List<ProcedureProblem> found) throws IOException {
        if (text.length() > LONGEST) {
            found.add(new ProcedureProblem("", "longer than 200,000 signs", "dài hơn 200.000 ký tự"));
            return;
        }
        try (YAMLParser parser = ProcedureJson.YAML.getFactory().createParser(text)) {
            int depth = 0;
            boolean over = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (over) {
                    found.add(at(parser, "a second document", "có hai văn bản YAML, chỉ nhận một"));
                    return;
                }
                if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
                    found.add(at(
                            parser,
                            "anchors, aliases and tags are not taken",
                            "không dùng được neo (&), bí danh (*) và thẻ (!)"));
                    return;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                over = depth == 0;
            }
        }
    }

    private static ProcedureProblem at(JsonParser parser, String english, String vietnamese) {
        JsonLocation place = parser.currentTokenLocation();
        return new ProcedureProblem("line " + place.getLineNr(), english, vietnamese);
    }

    private static ProcedureProblem notYaml(IOException e) {
        if (!(e instanceof JsonProcessingException syntax)) {
            throw new IllegalStateException(e);
        }
        JsonLocation place = syntax.getLocation();
        String at = place == null ? "" : " ở dòng %d, cột %d".formatted(place.getLineNr(), place.getColumnNr());
        return new ProcedureProblem(
                "not YAML",
                syntax.getOriginalMessage(),
                "không đọc được%s (%s)".formatted(at, syntax.getOriginalMessage()));
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
