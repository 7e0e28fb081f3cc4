package vn.ansinh.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a tree of data with the record that it shall become: no key too many, none missing, at any depth. */
final class RecordShape {

    private final List<String> problems;

    RecordShape(List<String> problems) {
        this.problems = problems;
    }

    /** {@code path} ends with a dot unless it is empty; problems are appended as {@code path: problem}. */
    void check(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            problems.add(path + ": keys and values expected");
            return;
        }
        Set<String> unknown = new HashSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        for (RecordComponent component : type.getRecordComponents()) {
            unknown.remove(component.getName());
            checkComponent(node.path(component.getName()), component, path + component.getName());
        }
        unknown.stream().sorted().forEach(key -> problems.add(path + key + ": unknown key, known are " + keysOf(type)));
    }

    private void checkComponent(JsonNode value, RecordComponent component, String path) {
        if (value.isMissingNode() || value.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                problems.add(path + ": missing");
            }
        } else if (component.getGenericType() instanceof ParameterizedType list) {
            checkList(value, (Class<?>) list.getActualTypeArguments()[0], path);
        } else if (component.getType().isRecord()) {
            check(value, component.getType(), path + ".");
        } else if (!value.isValueNode()) {
            problems.add(path + ": one value expected");
        } else if (value.asText().isBlank()) {
            problems.add(path + ": empty");
        }
    }

    private void checkList(JsonNode value, Class<?> type, String path) {
        if (!value.isArray()) {
            problems.add(path + ": a list expected");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            if (type.isRecord()) {
                check(value.get(i), type, "%s[%d].".formatted(path, i));
            }
        }
    }

    private static String keysOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }
}
