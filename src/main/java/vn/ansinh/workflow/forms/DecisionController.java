package vn.ansinh.workflow.forms;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.decision.Decisions;
import vn.ansinh.decision.Filter;
import vn.ansinh.decision.Summary;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;
import vn.ansinh.workflow.Names;

/** The draft decision of a task: dossiers gathered, taken out, sent back; its list for the leader. */
@RestController
@RequestMapping("/api/tasks/{taskId}/decision")
class DecisionController {

    private static final int LONGEST_REASON = 1000;

    private final TaskDesk desk;
    private final Decisions decisions;
    private final DecisionScreen screen;

    DecisionController(TaskDesk desk, Decisions decisions, DecisionScreen screen) {
        this.desk = desk;
        this.decisions = decisions;
        this.screen = screen;
    }

    record Criteria(
            @Nullable String unit,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @Nullable String q) {

        Filter filter() {
            return new Filter(
                    blankIsAll(unit), from, to, q == null || q.isBlank() ? null : VietnameseText.searchKey(q));
        }

        private static @Nullable String blankIsAll(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    record Chosen(@Nullable List<Long> ids) {}

    record Changed(int count, Summary summary) {}

    record SendingBack(
            @Nullable Long dossierId,
            @Nullable Outcome outcome,
            @Nullable String reasonCode,
            @Nullable String reason) {}

    @GetMapping("/candidates")
    List<FormCandidate> candidates(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            Principal officer) {
        return screen.candidates(desk.look(officer.getName(), taskId), new Criteria(unit, from, to, q).filter());
    }

    @GetMapping("/summary")
    Summary summary(@PathVariable String taskId, Principal officer) {
        return decisions.summary(desk.look(officer.getName(), taskId).decision());
    }

    /** The sealed list; empty before it is submitted. */
    @GetMapping("/lines")
    List<FormDecisionLine> lines(@PathVariable String taskId, Principal officer) {
        return screen.lines(desk.look(officer.getName(), taskId));
    }

    @PostMapping("/add-all")
    Changed addAll(@PathVariable String taskId, @RequestBody Criteria criteria, Principal officer) {
        long id = draft(taskId, officer).decision();
        return changed(id, decisions.addAll(id, criteria.filter()));
    }

    @PostMapping("/add")
    Changed add(@PathVariable String taskId, @RequestBody Chosen chosen, Principal officer) {
        long id = draft(taskId, officer).decision();
        return changed(id, decisions.add(id, ids(chosen)));
    }

    @PostMapping("/remove")
    Changed remove(@PathVariable String taskId, @RequestBody Chosen chosen, Principal officer) {
        long id = draft(taskId, officer).decision();
        return changed(id, decisions.remove(id, ids(chosen)));
    }

    /** A dossier leaves the draft and goes back to the stage before, or is refused; with its reason. */
    @PostMapping("/send-back")
    Changed sendBack(@PathVariable String taskId, @RequestBody SendingBack back, Principal officer) {
        OfficerTask task = draft(taskId, officer);
        if (back.dossierId() == null) {
            throw new InputProblem("dossierId", "Chọn hồ sơ cần trả lại hoặc từ chối.");
        }
        Outcome outcome = back.outcome();
        if (outcome != Outcome.RETURN && outcome != Outcome.REFUSE) {
            throw new InputProblem("outcome", "Chọn trả lại khâu trước hoặc từ chối.");
        }
        String reason = back.reason() == null ? "" : back.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new InputProblem("reason", "Ghi lý do, không quá %d ký tự.".formatted(LONGEST_REASON));
        }
        decisions.sendBack(task.decision(), back.dossierId(), outcome, back.reasonCode(), reason, task.actor());
        return changed(task.decision(), 1);
    }

    private OfficerTask draft(String taskId, Principal officer) {
        return desk.work(officer.getName(), taskId, Names.GATHER_DOSSIERS);
    }

    private Changed changed(long id, int count) {
        return new Changed(count, decisions.summary(id));
    }

    private static List<Long> ids(Chosen chosen) {
        if (chosen.ids() == null || chosen.ids().isEmpty()) {
            throw new InputProblem("ids", "Chọn ít nhất một hồ sơ.");
        }
        return chosen.ids();
    }
}
