package vn.ansinh.workflow.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;

/** Looks for keys that carry an expression, such as {@code dueAfterExpression}, at any depth. */
final class ExpressionScan {

    private static final JsonFactory JSON = new JsonFactory();

    private ExpressionScan() {}

    static boolean finds(Collection<String> names) {
        return names.stream().anyMatch(ExpressionScan::isExpression);
    }

    /** @throws IOException when {@code body} is not JSON; the encoding is detected as the engine's own reader does it */
    static boolean finds(byte[] body) throws IOException {
        boolean found = false;
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                found |= token == JsonToken.FIELD_NAME && isExpression(parser.currentName());
            }
        }
        return found;
    }

    private static boolean isExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("expression");
    }
}
