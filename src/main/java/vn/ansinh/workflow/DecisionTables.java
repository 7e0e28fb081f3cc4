package vn.ansinh.workflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.procedure.EligibilityRules;
import vn.ansinh.procedure.FactRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;

/** Numbers and conditions from the DMN tables in {@code bpmn/}; an input that nobody gave is null there. */
@Component
class DecisionTables implements AmountRules, EligibilityRules {

    private static final List<String> CONDITIONS =
            List.of("age", "revenue", "income", "suspendedDays", "eventOn", "insured", "resident", "otherBenefit");

    /** Amounts asked for so far: the tables change only with a release, and a list asks for each age again and again. */
    private static final int MOST_KNOWN = 20_000;

    private record Question(
            String benefit,
            String group,
            LocalDate on,
            @Nullable Integer age) {}

    private final Map<Question, Long> known = new ConcurrentHashMap<>();
    private final Map<String, String> about = new ConcurrentHashMap<>();
    private final DecisionService decisionService;
    private final RepositoryService repositoryService;
    private final OnBehalf onBehalf;

    DecisionTables(DecisionService decisionService, RepositoryService repositoryService, OnBehalf onBehalf) {
        this.repositoryService = repositoryService;
        this.decisionService = decisionService;
        this.onBehalf = onBehalf;
    }

    @Override
    public long monthlyAmount(Procedure procedure, String group, LocalDate on, @Nullable Integer age) {
        Question question = new Question(procedure.benefit(), group, on, age);
        Long answer = known.get(question);
        if (answer == null) {
            answer = ask(question);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(question, answer);
        }
        return answer;
    }

    private long ask(Question question) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("benefit", question.benefit());
        inputs.put("group", question.group());
        inputs.put("on", question.on().toString());
        inputs.put("age", question.age());
        Object amount = evaluate("supportAmount", inputs).getSingleEntry();
        if (amount instanceof Number number) {
            return number.longValue();
        }
        throw new InputProblem(
                "group",
                "Chưa có mức hưởng cho nhóm %s ngày %s%s: kiểm tra nhóm đối tượng và năm sinh."
                        .formatted(
                                question.group(),
                                Dates.date(question.on()),
                                question.age() == null ? "" : ", " + question.age() + " tuổi"));
    }

    @Override
    public List<Finding> check(Procedure procedure, String group, @Nullable Integer age, Map<String, String> facts) {
        Map<String, Object> inputs = new HashMap<>();
        CONDITIONS.forEach(name -> inputs.put(name, null));
        inputs.put("benefit", procedure.benefit());
        inputs.put("group", group);
        inputs.put("age", age);
        for (FactRule rule : procedure.facts()) {
            String value = facts.get(rule.name());
            if (value != null && !value.isBlank() && CONDITIONS.contains(rule.name())) {
                inputs.put(rule.name(), typed(rule, value));
            }
        }
        DmnDecisionResult result = evaluate("eligibility", inputs);
        return result.stream().map(row -> finding(row.getEntryMap())).toList();
    }

    private Finding finding(Map<String, Object> row) {
        String rule = String.valueOf(row.get("rule"));
        return new Finding(
                Verdict.valueOf(String.valueOf(row.get("result"))),
                String.valueOf(row.get("explanation")),
                rule,
                about.computeIfAbsent(rule, this::aboutRule));
    }

    /** The description of a rule, as it is written in the table. */
    private String aboutRule(String rule) {
        return onBehalf.as(Actor.SYSTEM, () -> {
            String table = repositoryService
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey("eligibility")
                    .latestVersion()
                    .singleResult()
                    .getId();
            Rule found = repositoryService.getDmnModelInstance(table).getModelElementById(rule);
            return found.getDescription().getTextContent();
        });
    }

    private static Object typed(FactRule rule, String value) {
        return switch (rule.type()) {
            case "number" -> Long.valueOf(value.replaceAll("[.,].*$", ""));
            case "yesno" -> Boolean.valueOf(value);
            default -> value;
        };
    }

    private DmnDecisionResult evaluate(String table, Map<String, Object> inputs) {
        return onBehalf.as(
                Actor.SYSTEM,
                () -> decisionService
                        .evaluateDecisionByKey(table)
                        .variables(inputs)
                        .evaluate());
    }
}
