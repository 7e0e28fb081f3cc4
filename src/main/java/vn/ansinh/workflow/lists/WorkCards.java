package vn.ansinh.workflow.lists;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.decision.Decision;
import vn.ansinh.decision.Decisions;
import vn.ansinh.organisation.Units;
import vn.ansinh.payout.Batch;
import vn.ansinh.payout.Payouts;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;
import vn.ansinh.workflow.OfficerTasks;

/** The rows of a list of tasks, a whole page by a handful of queries. Tasks that the officer may not see are left out. */
@Service
@Transactional(readOnly = true)
class WorkCards {

    /** Between the step and what it is about in a task's name. */
    private static final String AFTER_STEP = " · ";
    /** Officers may not ask the engine for a list without end. */
    private static final int MOST = 100;

    private final OfficerTasks officerTasks;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final WorkMapper mapper;
    private final Decisions decisions;
    private final Payouts payouts;
    private final Procedures procedures;
    private final Units units;
    private final Calendars calendars;
    private final AppClock clock;

    WorkCards(
            OfficerTasks officerTasks,
            TaskService taskService,
            RuntimeService runtimeService,
            WorkMapper mapper,
            Decisions decisions,
            Payouts payouts,
            Procedures procedures,
            Units units,
            Calendars calendars,
            AppClock clock) {
        this.officerTasks = officerTasks;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.mapper = mapper;
        this.decisions = decisions;
        this.payouts = payouts;
        this.procedures = procedures;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<WorkCard> of(String username, Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        return cards(officerTasks.as(
                username,
                () -> taskService
                        .createTaskQuery()
                        .taskIdIn(taskIds.toArray(String[]::new))
                        .active()
                        .listPage(0, taskIds.size())));
    }

    /** The officer's open tasks about these dossiers, the most urgent first. */
    List<WorkCard> ofDossiers(String username, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return cards(officerTasks.as(
                username,
                () -> taskService
                        .createTaskQuery()
                        .processInstanceBusinessKeyIn(numbers.toArray(String[]::new))
                        .active()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, MOST)));
    }

    private List<WorkCard> cards(List<Task> tasks) {
        Map<String, String> keys = businessKeys(tasks);
        Map<String, DossierHead> dossiers = keys.isEmpty()
                ? Map.of()
                : mapper.listByNumbers(Set.copyOf(keys.values())).stream()
                        .collect(Collectors.toMap(DossierHead::number, Function.identity()));
        return tasks.stream()
                .map(task -> card(task, keys.getOrDefault(task.getProcessInstanceId(), ""), dossiers))
                .toList();
    }

    private Map<String, String> businessKeys(List<Task> tasks) {
        Set<String> instances = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtimeService.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private WorkCard card(Task task, String key, Map<String, DossierHead> dossiers) {
        String step = task.getName().split(AFTER_STEP, 2)[0];
        Due due = Due.of(instant(task.getDueDate()), clock.instant(), calendars.current());
        DossierHead dossier = dossiers.get(key);
        if (dossier != null) {
            return new WorkCard(
                    task.getId(),
                    step,
                    dossier.number(),
                    dossier.applicantName(),
                    dossier.procedureName(),
                    dossier.receivingUnit(),
                    dossier.lineCount(),
                    null,
                    due);
        }
        if (key.matches("QD-\\d{1,18}")) {
            return card(task.getId(), step, decisions.get(Long.parseLong(key.substring(3))), due);
        }
        if (key.matches("CT-\\d{1,18}")) {
            return card(task.getId(), step, payouts.get(Long.parseLong(key.substring(3))), due);
        }
        return new WorkCard(task.getId(), step, null, task.getName(), null, null, 0, null, due);
    }

    private WorkCard card(String id, String step, Decision decision, @Nullable Due due) {
        return new WorkCard(
                id,
                step,
                decision.number(),
                null,
                procedures.all().stream()
                        .filter(procedure -> procedure.code().equals(decision.procedureCode()))
                        .reduce((older, newer) -> newer)
                        .map(Procedure::name)
                        .orElse(decision.procedureCode()),
                null,
                decision.lineCount(),
                decision.total(),
                due);
    }

    private WorkCard card(String id, String step, Batch batch, @Nullable Due due) {
        return new WorkCard(
                id,
                step,
                batch.number(),
                null,
                batch.channel().vietnamese(),
                units.name(batch.districtUnitId()),
                batch.lineCount(),
                batch.total(),
                due);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
