package vn.ansinh.workflow.forms;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.LineCorrection;
import vn.ansinh.dossier.LineCorrections;
import vn.ansinh.dossier.LineTotals;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.Names;

/** Many lines of the task's dossier get one correction with one reason; what was stays to be read. */
@RestController
@RequestMapping("/api/tasks/{taskId}/lines")
class CorrectionController {

    private static final int CHANGES_SHOWN = 1000;

    private final TaskDesk desk;
    private final Dossiers dossiers;
    private final Stages stages;
    private final Lines lines;
    private final LineCorrections corrections;
    private final People people;

    CorrectionController(
            TaskDesk desk, Dossiers dossiers, Stages stages, Lines lines, LineCorrections corrections, People people) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.stages = stages;
        this.lines = lines;
        this.corrections = corrections;
        this.people = people;
    }

    /** A line as the officer saw it. */
    record Seen(long id, int version) {}

    record Wanted(
            @Nullable List<@Nullable Seen> lines,
            @Nullable String group,
            @Nullable Integer months,
            @Nullable String address,
            @Nullable String payChannel,
            @Nullable String accountNo,
            @Nullable String reason) {}

    record Answer(int count, LineTotals totals) {}

    @PostMapping("/correct")
    Answer correct(@PathVariable String taskId, @RequestBody Wanted wanted, Principal officer) {
        OfficerTask task = desk.work(officer.getName(), taskId, Names.HANDLE_STAGE);
        if (!LineCorrections.allowedIn(stages.get(task.stage()).code())) {
            throw new NotFound("Khâu này không sửa danh sách: trả lại khâu trước để sửa.");
        }
        Dossier dossier = dossiers.get(task.businessKey());
        Procedure procedure = dossiers.procedureOf(dossier);
        int count = corrections.correct(dossier, procedure, correction(wanted), task.actor());
        return new Answer(count, lines.totals(dossier.id()));
    }

    private static LineCorrection correction(Wanted wanted) {
        List<@Nullable Seen> seen = Objects.requireNonNullElse(wanted.lines(), List.of());
        if (seen.size() > LineCorrection.MOST_LINES) {
            throw new InputProblem("ids", "Mỗi lần sửa nhiều nhất %d người.".formatted(LineCorrection.MOST_LINES));
        }
        Map<Long, Integer> versions =
                seen.stream().filter(Objects::nonNull).collect(Collectors.toMap(Seen::id, Seen::version, (a, b) -> a));
        return new LineCorrection(
                versions,
                wanted.group(),
                wanted.months(),
                wanted.address(),
                channel(wanted.payChannel()),
                wanted.accountNo(),
                Objects.requireNonNullElse(wanted.reason(), ""));
    }

    private static @Nullable PayChannel channel(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        try {
            return PayChannel.valueOf(code);
        } catch (IllegalArgumentException e) {
            throw new InputProblem("payChannel", "Chọn hình thức chi trả: tiền mặt, bưu điện hoặc tài khoản.");
        }
    }

    /** The last corrections, newest first. */
    @GetMapping("/changes")
    List<FormChange> changes(@PathVariable String taskId, Principal officer) {
        OfficerTask task = desk.look(officer.getName(), taskId);
        task.stage();
        Dossier dossier = dossiers.get(task.businessKey());
        Map<String, String> groups = DossierScreen.groupNames(dossiers.procedureOf(dossier));
        return corrections.changes(dossier.id(), CHANGES_SHOWN).stream()
                .map(change -> FormChange.of(change, groups, people))
                .toList();
    }
}
