package vn.ansinh.workflow.forms;

import java.security.Principal;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Stages;
import vn.ansinh.dossier.Transfers;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;

/** What officers do about a task with each other: who has it, who gets it, what they tell each other. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class TogetherController {

    private static final int LONGEST_NOTE = 1000;

    private final TaskDesk desk;
    private final Handing handing;
    private final Colleagues colleagues;
    private final TogetherScreen screen;
    private final OfficerTasks officerTasks;
    private final TaskService taskService;
    private final Transfers transfers;
    private final Dossiers dossiers;
    private final Stages stages;

    TogetherController(
            TaskDesk desk,
            Handing handing,
            Colleagues colleagues,
            TogetherScreen screen,
            OfficerTasks officerTasks,
            TaskService taskService,
            Transfers transfers,
            Dossiers dossiers,
            Stages stages) {
        this.desk = desk;
        this.handing = handing;
        this.colleagues = colleagues;
        this.screen = screen;
        this.officerTasks = officerTasks;
        this.taskService = taskService;
        this.transfers = transfers;
        this.dossiers = dossiers;
        this.stages = stages;
    }

    /** {@code username} null: taken back from whoever has it. */
    record Assignment(@Nullable String username) {}

    record Target(String id, String name) {}

    record NewNote(@Nullable String text) {}

    @GetMapping("/together")
    TogetherView together(@PathVariable String taskId, Principal officer) {
        return screen.of(desk.look(officer.getName(), taskId));
    }

    @GetMapping("/colleagues")
    List<Colleagues.Colleague> colleagues(@PathVariable String taskId, Principal officer) {
        OfficerTask task = desk.look(officer.getName(), taskId);
        handing.requireHead(task);
        return colleagues.of(task);
    }

    /** Where the dossier may be handed; {@code q} is looked for without accents. */
    @GetMapping("/units")
    List<Target> units(@PathVariable String taskId, @RequestParam(defaultValue = "") String q, Principal officer) {
        OfficerTask task = desk.look(officer.getName(), taskId);
        if (!task.step().equals(Names.HANDLE_STAGE)) {
            throw new NotFound("Việc này không chuyển cho đơn vị khác được.");
        }
        return transfers.search(dossiers.get(task.businessKey()), stages.get(task.stage()), q).stream()
                .map(unit -> new Target(unit.id(), transfers.nameOf(unit)))
                .toList();
    }

    @PostMapping("/assign")
    TogetherView assign(@PathVariable String taskId, @RequestBody Assignment to, Principal officer) {
        handing.assign(
                officer.getName(),
                taskId,
                to.username() == null || to.username().isBlank() ? null : to.username());
        return together(taskId, officer);
    }

    @PostMapping("/take-over")
    TogetherView takeOver(@PathVariable String taskId, Principal officer) {
        handing.takeOver(officer.getName(), taskId);
        return together(taskId, officer);
    }

    /** Everybody of the unit may note something, also who has not claimed the task. */
    @PostMapping("/notes")
    TogetherView note(@PathVariable String taskId, @RequestBody NewNote note, Principal officer) {
        OfficerTask task = desk.look(officer.getName(), taskId);
        String text = note.text() == null ? "" : note.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            throw new InputProblem("text", "Viết nội dung ghi chú, không quá %d ký tự.".formatted(LONGEST_NOTE));
        }
        officerTasks.as(task.username(), () -> taskService.createComment(task.id(), null, text));
        return together(taskId, officer);
    }
}
