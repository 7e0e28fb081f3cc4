package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ansinh.support.AnSinhTest;

/** What the diagrams name stands in the code, and what the code names stands in the diagrams. */
@AnSinhTest
class DiagramsAndCodeTest {

    @Autowired
    ApplicationContext context;

    @Test
    void everyDelegateOfADiagramIsABeanAndEveryDelegateBeanIsDrawn() throws IOException {
        Set<String> drawn = find("delegateExpression=\"\\$\\{(\\w+)}\"");
        Set<String> beans = new TreeSet<>(Arrays.asList(context.getBeanNamesForType(JavaDelegate.class)));
        assertThat(drawn).hasSizeGreaterThan(20).isEqualTo(beans);
    }

    @Test
    void everyMessageAndTaskIsNamedOnceInNames() throws Exception {
        Set<String> messages = find("<bpmn:message [^>]*name=\"([^\"]+)\"");
        Set<String> tasks = find("<bpmn:userTask id=\"([^\"]+)\"");
        Set<String> named = constants();
        assertThat(messages).hasSizeGreaterThan(5);
        assertThat(tasks).hasSizeGreaterThan(7);
        assertThat(named).containsAll(messages).containsAll(tasks);
    }

    @Test
    void everyBeanAndMethodThatAnExpressionCallsExists() throws IOException {
        Set<String> calls = find("\\$\\{((?:route|stageClock|candidates)\\.\\w+)\\(");
        assertThat(calls).hasSizeGreaterThan(12);
        for (String call : calls) {
            String[] parts = call.split("\\.");
            assertThat(context.getBean(parts[0]).getClass().getMethods())
                    .as(call)
                    .anyMatch(method -> method.getName().equals(parts[1]));
        }
    }

    @Test
    void everyFormOfATaskIsThere() throws IOException {
        Set<String> forms = find("formKey=\"embedded:/([^\"]+)\"");
        assertThat(forms)
                .hasSizeGreaterThan(7)
                .allSatisfy(form -> assertThat(
                                context.getResource("classpath:static/" + form).exists())
                        .as(form)
                        .isTrue());
    }

    private static Set<String> find(String regex) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> constants() {
        return Arrays.stream(Names.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(DiagramsAndCodeTest::value)
                .collect(Collectors.toSet());
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
