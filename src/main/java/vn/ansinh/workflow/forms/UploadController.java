package vn.ansinh.workflow.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.LineTotals;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.Stages;
import vn.ansinh.intake.ListAddition;
import vn.ansinh.intake.PaperAddition;
import vn.ansinh.intake.RowProblem;
import vn.ansinh.intake.Upload;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.Names;

/** Files that the one who has the task adds to its dossier: people whom the list forgot, papers that were asked for. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class UploadController {

    private static final int PROBLEMS_SHOWN = 500;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TaskDesk desk;
    private final Dossiers dossiers;
    private final Stages stages;
    private final Lines lines;
    private final ListAddition list;
    private final PaperAddition papers;

    UploadController(
            TaskDesk desk, Dossiers dossiers, Stages stages, Lines lines, ListAddition list, PaperAddition papers) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.stages = stages;
        this.lines = lines;
        this.list = list;
        this.papers = papers;
    }

    /** {@code mend}: the workbook of the bad rows in Base64, null when all rows were good. */
    record Added(
            int count,
            int bad,
            int problemCount,
            List<RowProblem> problems,
            List<String> warnings,
            @Nullable String mend,
            LineTotals totals) {}

    @PostMapping("/list")
    Added addPeople(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal officer) {
        OfficerTask task = desk.work(officer.getName(), taskId, Names.HANDLE_STAGE);
        Dossier dossier = dossiers.get(task.businessKey());
        Procedure procedure = listProcedure(task, dossier);
        ListAddition.Added added = list.add(dossier, procedure, name(file), content(file), task.actor());
        byte[] mend = added.mend();
        return new Added(
                added.count(),
                added.bad(),
                added.problems().size(),
                added.problems().stream().limit(PROBLEMS_SHOWN).toList(),
                added.warnings().stream().limit(PROBLEMS_SHOWN).toList(),
                mend == null ? null : Base64.getEncoder().encodeToString(mend),
                lines.totals(dossier.id()));
    }

    @GetMapping("/list/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String taskId, Principal officer) {
        OfficerTask task = desk.look(officer.getName(), taskId);
        Procedure procedure = listProcedure(task, dossiers.get(task.businessKey()));
        return Download.of("mau-danh-sach.xlsx", EXCEL, ListAddition.template(procedure));
    }

    private Procedure listProcedure(OfficerTask task, Dossier dossier) {
        Procedure procedure = dossiers.procedureOf(dossier);
        if (!procedure.listProcedure() || stages.get(task.stage()).code() != StageCode.REVIEW) {
            throw new NotFound("Chỉ bổ sung người vào danh sách ở khâu xét duyệt của hồ sơ theo danh sách.");
        }
        return procedure;
    }

    /** One paper that the applicant brought, for the code of a paper of the procedure. */
    @PostMapping("/papers")
    void addPaper(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal officer) {
        OfficerTask task = desk.work(officer.getName(), taskId, Names.TAKE_SUPPLEMENT);
        Dossier dossier = dossiers.get(task.businessKey());
        Upload upload = new Upload(paper, name(file), content(file));
        papers.add(dossier, dossiers.procedureOf(dossier), List.of(upload), task.actor());
    }

    private static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InputProblem("file", "Chọn một tệp có nội dung.");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
