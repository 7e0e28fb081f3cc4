package vn.ansinh.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a stored filter asks of open tasks, when it asks no more than this: then we read and count the list ourselves.
 * {@code steps} are keys of user tasks, all when empty.
 */
record TaskList(
        @Nullable String assignee,
        boolean unassigned,
        @Nullable Date dueAfter,
        @Nullable Date dueBefore,
        List<String> steps) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of(
            "active",
            "orderingProperties",
            "taskAssigneeExpression",
            "unassigned",
            "dueAfterExpression",
            "dueBeforeExpression",
            "key",
            "keys");

    /** Empty when the query asks for anything that this class does not know: only the engine can answer it. */
    static Optional<TaskList> of(TaskQueryImpl query, String officer, Date now) {
        JsonNode asked = read(query);
        List<String> names = new ArrayList<>();
        asked.properties().stream()
                // The engine writes an array even where nothing was asked.
                .filter(asking ->
                        !(asking.getValue().isArray() && asking.getValue().isEmpty()))
                .forEach(asking -> names.add(asking.getKey()));
        Map<String, Date> times = Map.of(
                "${now()}",
                now,
                "${dateTime().plusDays(3)}",
                Date.from(now.toInstant().plus(Duration.ofDays(3))));
        String after = asked.path("dueAfterExpression").asText();
        String before = asked.path("dueBeforeExpression").asText();
        String assignee = asked.path("taskAssigneeExpression").asText();
        boolean known = KNOWN.containsAll(names)
                && asked.path("active").asBoolean()
                && !(asked.has("key") && asked.has("keys"))
                && (after.isEmpty() || times.containsKey(after))
                && (before.isEmpty() || times.containsKey(before))
                && (assignee.isEmpty() || assignee.equals("${currentUser()}"));
        if (!known) {
            return Optional.empty();
        }
        return Optional.of(new TaskList(
                assignee.isEmpty() ? null : officer,
                asked.path("unassigned").asBoolean(),
                times.get(after),
                times.get(before),
                steps(asked)));
    }

    private static List<String> steps(JsonNode asked) {
        List<String> steps = new ArrayList<>();
        asked.path("keys").forEach(step -> steps.add(step.asText()));
        if (asked.has("key")) {
            steps.add(asked.path("key").asText());
        }
        return steps;
    }

    private static JsonNode read(TaskQueryImpl query) {
        try {
            return JSON.readTree(
                    new JsonTaskQueryConverter().toJsonObject(query).toString());
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("the engine's own JSON of a query", notJson);
        }
    }
}
