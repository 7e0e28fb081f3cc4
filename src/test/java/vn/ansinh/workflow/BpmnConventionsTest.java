package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** The diagrams keep the project's conventions: an officer reads them, an auditor trusts them. */
class BpmnConventionsTest {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "startEvent_"),
            Map.entry("endEvent", "endEvent_"),
            Map.entry("intermediateCatchEvent", "event_"),
            Map.entry("boundaryEvent", "event_"),
            Map.entry("userTask", "userTask_"),
            Map.entry("serviceTask", "serviceTask_"),
            Map.entry("receiveTask", "receiveTask_"),
            Map.entry("callActivity", "callActivity_"),
            Map.entry("subProcess", "subProcess_"),
            Map.entry("exclusiveGateway", "gateway_"),
            Map.entry("eventBasedGateway", "gateway_"),
            Map.entry("sequenceFlow", "flow_"));

    private final Map<Path, BpmnModelInstance> models = readAll();

    @Test
    void everyFileIsValidBpmn() {
        models.values().forEach(Bpmn::validateModel);
        assertThat(models).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void everyFileIsNamedAfterItsOneProcess() {
        models.forEach((file, model) -> assertThat(model.getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> {
                    assertThat(process.getId() + ".bpmn")
                            .isEqualTo(file.getFileName().toString());
                    assertThat(process.isExecutable()).isTrue();
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
                }));
    }

    @Test
    void everyIdBeginsWithItsTypeAndSaysAMeaning() {
        assertThat(all(FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId())
                        .as(element.getElementType().getTypeName())
                        .matches(PREFIXES.get(element.getElementType().getTypeName()) + "[a-z][A-Za-z]+"));
    }

    @Test
    void noIdIsGenerated() {
        assertThat(all(BaseElement.class)).extracting(BaseElement::getId).allSatisfy(id -> {
            if (id != null) {
                assertThat(id).doesNotMatch("(?i).*_(?=[a-z]*\\d)[a-z0-9]{7,}(_.*)?|.*[0-9a-f]{8}-.*");
            }
        });
    }

    @Test
    void everyLabelIsVietnameseInSentenceCase() {
        assertThat(all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        List<String> labels = all(FlowElement.class).stream()
                .map(FlowElement::getName)
                .filter(name -> name != null)
                .toList();
        assertThat(labels).allSatisfy(label -> {
            assertThat(Normalizer.isNormalized(label, Normalizer.Form.NFC)).isTrue();
            assertThat(label).isEqualTo(sentenceCase(label));
        });
        assertThat(labels.stream().filter(label -> label.matches(".*[^\\x00-\\x7f].*")))
                .hasSizeGreaterThan(labels.size() * 9 / 10);
    }

    @Test
    void gatewaysAskAndTheirFlowsAnswer() {
        assertThat(all(Gateway.class))
                .extracting(Gateway::getName)
                .allSatisfy(name -> assertThat(name).endsWith("?"));
        assertThat(all(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getOutgoing()).hasSizeGreaterThan(1).contains(gateway.getDefault());
            assertThat(gateway.getOutgoing())
                    .extracting(FlowElement::getName)
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        });
        assertThat(all(EventBasedGateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getOutgoing())
                        .hasSizeGreaterThan(1)
                        .allSatisfy(flow -> assertThat(flow.getTarget().getId()).startsWith("event_")));
    }

    @Test
    void everyFlowOfAGatewayIsItsDefaultOrAsksTheRoute() {
        List<SequenceFlow> answers = all(ExclusiveGateway.class).stream()
                .flatMap(gateway -> gateway.getOutgoing().stream()
                        .filter(flow ->
                                !flow.getId().equals(gateway.getDefault().getId())))
                .toList();
        assertThat(answers).isNotEmpty().allSatisfy(flow -> {
            assertThat(flow.getConditionExpression()).as(flow.getId()).isNotNull();
            assertThat(flow.getConditionExpression().getTextContent())
                    .matches("\\$\\{route\\.\\w+\\(execution(, '[A-Z]+')?\\)( == '[A-Z]+')?}");
        });
        assertThat(all(SequenceFlow.class).stream().filter(flow -> flow.getConditionExpression() != null))
                .as("a condition stands only where a gateway asks")
                .hasSameSizeAs(answers);
    }

    @Test
    void boundaryEventsLeaveTheWorkOpenExceptAnExpiredSupplementAndAStepTakenBack() {
        assertThat(all(BoundaryEvent.class))
                .filteredOn(event -> event.cancelActivity())
                .extracting(FlowElement::getId)
                .containsExactlyInAnyOrder("event_supplementOverdue", "event_proposalWithdrawn", "event_stepRecalled");
        assertThat(all(BoundaryEvent.class)).hasSizeGreaterThan(1);
    }

    @Test
    void everyTimerAsksTheStageClock() {
        assertThat(all(TimerEventDefinition.class))
                .allSatisfy(timer -> assertThat(timer.getTimeDate().getTextContent())
                        .matches("\\$\\{stageClock\\.\\w+\\(execution\\)}"));
    }

    @Test
    void everythingIsDrawn() {
        List<String> drawn = new ArrayList<>();
        all(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
        assertThat(all(FlowElement.class)).extracting(FlowElement::getId).containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(all(BpmnEdge.class))
                .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1));
    }

    @Test
    void everyServiceTaskNamesItsDelegate() {
        assertThat(all(ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                        .isEqualTo("${" + task.getId().replace("serviceTask_", "") + "Delegate}"));
    }

    @Test
    void everyUserTaskHasAFormAndCandidates() {
        assertThat(all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).matches("embedded:/forms/[a-z-]+\\.html");
            assertThat(task.getCamundaCandidateGroups())
                    .matches("\\$\\{candidates\\.\\w+\\(execution(, '[A-Z]+')?\\)}");
        });
    }

    @Test
    void everyCallPassesTheDossierAndTheStageOnly() {
        List<String> processes = all(Process.class).stream().map(Process::getId).toList();
        assertThat(all(CallActivity.class)).allSatisfy(call -> {
            assertThat(processes).contains(call.getCalledElement());
            Collection<CamundaIn> in = call.getExtensionElements().getChildElementsByType(CamundaIn.class);
            assertThat(in).hasSize(2);
            assertThat(in)
                    .anySatisfy(businessKey -> assertThat(businessKey.getCamundaBusinessKey())
                            .isEqualTo("#{execution.processBusinessKey}"));
            assertThat(in).anySatisfy(stage -> {
                assertThat(stage.getCamundaTarget()).isEqualTo("stageCode");
                assertThat(stage.getCamundaSourceExpression()).matches("[A-Z]+");
            });
        });
    }

    @Test
    void everyMessageIsNamedAfterWhatItConcerns() {
        assertThat(all(Message.class))
                .allSatisfy(message -> assertThat(message.getName()).matches("[a-z][A-Za-z]+\\.[a-z][A-Za-z]+"));
    }

    @Test
    void noScriptClassOrListenerHidesInADiagram() {
        assertThat(models.values())
                .isNotEmpty()
                .allSatisfy(model -> assertThat(model.getModelElementsByType(ScriptTask.class))
                        .isEmpty());
        assertThat(models.keySet())
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .doesNotContain("camunda:class", "camunda:script", "camunda:expression", "Listener"));
    }

    @Test
    void everySavepointSaysWhyInTwoLines() throws IOException {
        int savepoints = 0;
        for (Path file : models.keySet()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("camunda:async")) {
                    savepoints++;
                    assertThat(lines.get(i - 2)).as(file + ":" + (i + 1)).contains("<!--");
                    assertThat(lines.get(i - 1)).as(file + ":" + (i + 1)).endsWith("-->");
                }
            }
        }
        assertThat(savepoints).isPositive();
    }

    private <T extends ModelElementInstance> List<T> all(Class<T> type) {
        List<T> found = models.values().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
        assertThat(found).as(type.getSimpleName()).isNotEmpty();
        return found;
    }

    private static String sentenceCase(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT)
                + label.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<Path, BpmnModelInstance> readAll() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            Map<Path, BpmnModelInstance> read = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> read.put(file, Bpmn.readModelFromFile(file.toFile())));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
