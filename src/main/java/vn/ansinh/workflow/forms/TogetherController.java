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
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.shared.InputProblem;
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

    TogetherController(
            TaskDesk desk,
            Handing handing,
            Colleagues colleagues,
            TogetherScreen screen,
            OfficerTasks officerTasks,
            TaskService taskService) {
        this.desk = desk;
        this.handing = handing;
        this.colleagues = colleagues;
        this.screen = screen;
        this.officerTasks = officerTasks;
        this.taskService = taskService;
    }

    /** {@code username} null: taken back from whoever has it. */
    record Assignment(@Nullable String username) {}

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
