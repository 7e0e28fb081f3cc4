package vn.ansinh.workflow.forms;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.LineTotals;
import vn.ansinh.dossier.Lines;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.workflow.Names;

/** The people of the task's dossier; who handles the stage may take lines out with a reason, and back in. */
@RestController
@RequestMapping("/api/tasks/{taskId}/lines")
class LineController {

    private static final int LARGEST_PAGE = 1000;
    private static final int LONGEST_REASON = 500;

    private final TaskDesk desk;
    private final Dossiers dossiers;
    private final Lines lines;

    LineController(TaskDesk desk, Dossiers dossiers, Lines lines) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.lines = lines;
    }

    record Page(int total, List<FormLine> rows) {}

    record Refusal(
            @Nullable List<Long> ids,
            @Nullable String reasonCode,
            @Nullable String reason) {}

    record Restoring(@Nullable List<Long> ids) {}

    /** Lines of a dossier by its own task, at most 1000 at once. */
    @GetMapping
    Page list(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "500") int limit,
            Principal officer) {
        Dossier dossier = dossier(desk.look(officer.getName(), taskId));
        Map<String, String> groupNames = DossierScreen.groupNames(dossiers.procedureOf(dossier));
        int size = Math.min(Math.max(limit, 1), LARGEST_PAGE);
        return new Page(
                dossier.lineCount(),
                lines.list(dossier.id(), Math.max(offset, 0), size).stream()
                        .map(line -> FormLine.of(line, groupNames))
                        .toList());
    }

    @PostMapping("/refuse")
    LineTotals refuse(@PathVariable String taskId, @RequestBody Refusal refusal, Principal officer) {
        OfficerTask task = desk.work(officer.getName(), taskId, Names.HANDLE_STAGE);
        Dossier dossier = dossier(task);
        String code = text(refusal.reasonCode());
        String reason = text(refusal.reason());
        if (code.isEmpty()
                || dossiers.procedureOf(dossier).refusalReasons().stream()
                        .noneMatch(rule -> rule.code().equals(code))) {
            throw new InputProblem("reasonCode", "Chọn một lý do loại khỏi danh sách.");
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new InputProblem("reason", "Ghi lý do loại, không quá %d ký tự.".formatted(LONGEST_REASON));
        }
        lines.refuse(dossier, ids(refusal.ids()), code, reason, task.actor());
        return lines.totals(dossier.id());
    }

    @PostMapping("/restore")
    LineTotals restore(@PathVariable String taskId, @RequestBody Restoring restoring, Principal officer) {
        OfficerTask task = desk.work(officer.getName(), taskId, Names.HANDLE_STAGE);
        Dossier dossier = dossier(task);
        lines.restore(dossier, ids(restoring.ids()), task.actor());
        return lines.totals(dossier.id());
    }

    private Dossier dossier(OfficerTask task) {
        task.stage();
        return dossiers.get(task.businessKey());
    }

    private static List<Long> ids(@Nullable List<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new InputProblem("ids", "Chọn ít nhất một người trong danh sách.");
        }
        return ids.stream().distinct().toList();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
