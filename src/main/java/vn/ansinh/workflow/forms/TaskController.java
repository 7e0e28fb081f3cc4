package vn.ansinh.workflow.forms;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.shared.InputProblem;

/** One task: what its form shows, and whether what the form holds would be taken. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class TaskController {

    private final TaskDesk desk;
    private final DossierScreen dossiers;
    private final DecisionScreen decisions;
    private final BatchScreen batches;
    private final People people;
    private final Rehearsal rehearsal;

    TaskController(
            TaskDesk desk,
            DossierScreen dossiers,
            DecisionScreen decisions,
            BatchScreen batches,
            People people,
            Rehearsal rehearsal) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.batches = batches;
        this.people = people;
        this.rehearsal = rehearsal;
    }

    @GetMapping
    TaskView task(@PathVariable String taskId, Principal officer) {
        OfficerTask task = desk.look(officer.getName(), taskId);
        String assignee = people.nameOrNull(task.assignee());
        if (task.isOfDossier()) {
            return TaskView.of(task, assignee, dossiers.of(task));
        }
        return task.decisionId() != null
                ? TaskView.of(task, assignee, decisions.of(task))
                : TaskView.of(task, assignee, batches.of(task));
    }

    record Checked(List<InputProblem.Entry> errors) {}

    /** The form's variables by name, as completion would get them; nothing is changed. */
    @PostMapping("/check")
    Checked check(@PathVariable String taskId, @RequestBody Map<String, Object> form, Principal officer) {
        return new Checked(rehearsal.of(desk.work(officer.getName(), taskId), form));
    }
}
