package vn.ansinh.workflow.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths as the servlets see them: decoded, without context path and last slash. */
final class Paths {

    private static final Pattern ENGINE = Pattern.compile("/camunda/api/engine/engine/[^/]+(/.*)");
    private static final Pattern REST_OF_ENGINE = Pattern.compile("/engine-rest/engine/[^/]+(/.*)");
    private static final Pattern REST = Pattern.compile("/engine-rest(/.*)");

    private Paths() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = info == null ? request.getServletPath() : request.getServletPath() + info;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The part that names the engine's resource, the same for the webapps' API and the REST API: {@code /task/x}. */
    static Optional<String> resource(String path) {
        for (Pattern surface : new Pattern[] {ENGINE, REST_OF_ENGINE, REST}) {
            Matcher matcher = surface.matcher(path);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
