package vn.ansinh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** README's table of the diagrams is what the diagrams, the beans and the tests say. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- elements: kept true by ReadmeTest -->";
    private static final String END = "<!-- end of elements -->";

    private static final Map<String, String> WHO = Map.of(
            "worker(execution)", "the stage's worker",
            "signOff(execution)", "the stage's head",
            "receiver(execution)", "RECEIVER");
    private static final Map<String, String> WHEN = Map.of(
            "taskDue", "limit of the stage",
            "supplementDeadline", "`supplementDays`",
            "warnAt", "before the limit of the stage",
            "dueAt", "after the limit of the stage",
            "postingUntil", "limit of POSTING");

    private final Map<String, BpmnModelInstance> models = models();
    private final Map<String, String> delegates = delegates();
    private final Map<String, String> traces = traces();
    private final Map<String, List<String>> procedures = procedures();

    /** To mend it: put the table that this test shows between the two marks. */
    @Test
    void tableOfElementsIsTrue() throws IOException {
        Map<Row, Uses> rows = rows();
        assertThat(rows).hasSizeGreaterThan(35);
        assertThat(between(Files.readString(README))).isEqualTo(table(rows));
    }

    @Test
    void everyFileThatReadmeLinksToIsThere() throws IOException {
        List<String> links = Pattern.compile("]\\((?!http|#)([^)#]+)")
                .matcher(Files.readString(README))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private record Row(String element, String bean, String rule) {}

    /** Where a row's element stands, and which traces play it there. */
    private record Uses(Set<String> processes, Set<String> traces) {}

    private Map<Row, Uses> rows() {
        Map<Row, Uses> rows = new LinkedHashMap<>();
        models.forEach((process, model) -> {
            Set<String> played = tracesOf(process, model);
            rowsOf(model).forEach(row -> {
                Uses uses = rows.computeIfAbsent(row, key -> new Uses(new TreeSet<>(), new TreeSet<>()));
                uses.processes().add(process);
                uses.traces().addAll(played);
            });
        });
        return rows;
    }

    private List<Row> rowsOf(BpmnModelInstance model) {
        List<Row> rows = new ArrayList<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            rows.add(new Row(task.getId(), task.getCamundaFormKey().replaceFirst("^embedded:/forms/", ""), rule(task)));
        }
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
            assertThat(delegates).as(task.getId()).containsKey(bean);
            String rule = task.isCamundaAsyncBefore() ? "a job of its own" : "same transaction";
            rows.add(new Row(task.getId(), delegates.get(bean), rule));
        }
        for (TimeDate date : model.getModelElementsByType(TimeDate.class)) {
            String event = ((FlowElement) date.getParentElement().getParentElement()).getId();
            String method = group("stageClock\\.(\\w+)\\(", date.getTextContent());
            rows.add(new Row(event, "StageClock." + method, WHEN.get(method)));
        }
        return rows;
    }

    private static String rule(UserTask task) {
        String candidates = group("candidates\\.(.+)}", task.getCamundaCandidateGroups());
        String who = candidates.startsWith("inUnit") ? group("'(\\w+)'", candidates) : WHO.get(candidates);
        String due = task.getCamundaDueDate();
        return due == null ? who : who + "; " + WHEN.get(group("stageClock\\.(\\w+)\\(", due));
    }

    /** A trace plays a route when it hands in one of its procedures, any other process when it asks for one of its ends. */
    private Set<String> tracesOf(String process, BpmnModelInstance model) {
        Collection<String> signs = procedures()
                .getOrDefault(
                        process,
                        model.getModelElementsByType(EndEvent.class).stream()
                                .map(EndEvent::getId)
                                .toList());
        Set<String> played = traces.entrySet().stream()
                .filter(trace ->
                        signs.stream().anyMatch(sign -> trace.getValue().contains('"' + sign + '"')))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(played).as("traces of " + process).isNotEmpty();
        return played;
    }

    private String table(Map<Row, Uses> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("| Element | In | Bean, form or clock | Who, when | Played by |");
        lines.add("|---|---|---|---|---|");
        rows.forEach((row, uses) -> lines.add("| `%s` | %s | `%s` | %s | %s |"
                .formatted(
                        row.element(),
                        uses.processes().equals(procedures.keySet())
                                ? "every route"
                                : String.join(", ", uses.processes()),
                        row.bean(),
                        row.rule(),
                        String.join(", ", uses.traces()))));
        return String.join("\n", lines);
    }

    private static String between(String readme) {
        assertThat(readme).contains(BEGIN, END);
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END))
                .strip();
    }

    private static Map<String, BpmnModelInstance> models() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        for (Path file : files("bpmn", ".bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            models.put(
                    model.getModelElementsByType(Process.class)
                            .iterator()
                            .next()
                            .getId(),
                    model);
        }
        return models;
    }

    /** Bean name to class, as Spring's annotations say. */
    private static Map<String, String> delegates() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        return scan.findCandidateComponents("vn.ansinh.workflow").stream()
                .map(found -> type(found.getBeanClassName()))
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(Component.class).value(), Class::getSimpleName));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Process to the codes of its procedures. */
    private static Map<String, List<String>> procedures() {
        return files("db/procedures", ".yaml").stream()
                .map(ReadmeTest::text)
                .collect(Collectors.groupingBy(
                        yaml -> group("(?m)^processKey: (\\S+)", yaml),
                        Collectors.mapping(yaml -> group("(?m)^code: (\\S+)", yaml), Collectors.toList())));
    }

    /** The tests that play dossiers through the engine, name to source. */
    private static Map<String, String> traces() {
        Map<String, String> traces = new TreeMap<>();
        for (Path file : files("src/test/java/vn/ansinh/workflow", "Test.java")) {
            String source = text(file);
            if (source.contains("@Import(Play.class)")) {
                traces.put(file.getFileName().toString().replace(".java", ""), source);
            }
        }
        return traces;
    }

    private static List<Path> files(String folder, String end) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String group(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        assertThat(matcher.find()).as(regex + " in " + text).isTrue();
        return matcher.group(1);
    }
}
