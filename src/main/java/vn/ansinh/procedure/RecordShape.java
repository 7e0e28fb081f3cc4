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

    private final List<ProcedureProblem> problems;

    RecordShape(List<ProcedureProblem> problems) {
        this.problems = problems;
    }

    /** {@code path} ends with a dot unless it is empty. */
    void check(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            add(path, "keys and values expected", "cần các cặp khóa: giá trị");
            return;
        }
        Set<String> unknown = new HashSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        for (RecordComponent component : type.getRecordComponents()) {
            unknown.remove(component.getName());
            checkComponent(node.path(component.getName()), component, path + component.getName());
        }
        unknown.stream()
                .sorted()
                .forEach(key -> add(
                        path + key,
                        "unknown key, known are " + keysOf(type),
                        "không có khóa này, các khóa là " + keysOf(type)));
    }

    private void checkComponent(JsonNode value, RecordComponent component, String path) {
        if (value.isMissingNode() || value.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                add(path, "missing", "còn thiếu");
            }
        } else if (component.getGenericType() instanceof ParameterizedType list) {
            checkList(value, (Class<?>) list.getActualTypeArguments()[0], path);
        } else if (component.getType().isRecord()) {
            check(value, component.getType(), path + ".");
        } else if (!value.isValueNode()) {
            add(path, "one value expected", "cần một giá trị");
        } else if (value.asText().isBlank()) {
            add(path, "empty", "đang để trống");
        }
    }

    private void checkList(JsonNode value, Class<?> type, String path) {
        if (!value.isArray()) {
            add(path, "a list expected", "cần một danh sách");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            if (type.isRecord()) {
                check(value.get(i), type, "%s[%d].".formatted(path, i));
            } else if (!value.get(i).isTextual()) {
                add("%s[%d]".formatted(path, i), "a text expected", "cần một dòng chữ");
            }
        }
    }

    private void add(String path, String english, String vietnamese) {
        problems.add(new ProcedureProblem(path, english, vietnamese));
    }

    private static String keysOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }
}
