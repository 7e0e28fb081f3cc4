package vn.ansinh.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A procedure as the text that is stored; absent values are left out, so that a new optional field changes no stored text. */
final class ProcedureJson {

    static final YAMLMapper YAML = settings(YAMLMapper.builder())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final JsonMapper JSON = settings(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ProcedureJson() {}

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B settings(B builder) {
        return builder.addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .serializationInclusion(JsonInclude.Include.NON_NULL);
    }

    static String write(Procedure procedure) {
        try {
            return JSON.writeValueAsString(procedure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + procedure.id(), e);
        }
    }

    static Procedure read(String definition) {
        try {
            return JSON.readValue(definition, Procedure.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored procedure", e);
        }
    }

    /** As a file would say it, to be read and to begin the next version with. */
    static String writeYaml(Procedure procedure) {
        ObjectNode tree = JSON.valueToTree(procedure);
        tree.remove("id");
        try {
            return YAML.writeValueAsString(tree).replaceFirst("^---\\s*", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + procedure.id(), e);
        }
    }

    /**
     * SHA-256 of what binds a dossier: all but the last day of receipt and the words to find it by, which may be set or
     * changed later, and what is made public of it, which a release may narrow at any time.
     */
    static String bindingHash(Procedure procedure) {
        ObjectNode tree = JSON.valueToTree(procedure);
        tree.remove(List.of("receivedTo", "situations", "posting"));
        tree.path("groups").forEach(group -> ((ObjectNode) group).remove("sensitive"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(tree));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
