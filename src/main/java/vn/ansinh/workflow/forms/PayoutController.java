package vn.ansinh.workflow.forms;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.letter.Letter;
import vn.ansinh.payout.Payouts;
import vn.ansinh.payout.ReturnFile;
import vn.ansinh.payout.ReturnReport;
import vn.ansinh.payout.Waiting;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.workflow.Names;

/** The payout batch of a task: what waits, its rows and files, and the payer's answer. */
@RestController
@RequestMapping("/api/tasks/{taskId}/payout")
class PayoutController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TaskDesk desk;
    private final Payouts payouts;
    private final BatchScreen screen;
    private final BatchFiles files;

    PayoutController(TaskDesk desk, Payouts payouts, BatchScreen screen, BatchFiles files) {
        this.desk = desk;
        this.payouts = payouts;
        this.screen = screen;
        this.files = files;
    }

    @GetMapping("/waiting")
    Waiting waiting(@PathVariable String taskId, Principal officer) {
        return payouts.waiting(batch(taskId, officer));
    }

    @GetMapping("/rows")
    List<FormPayment> rows(@PathVariable String taskId, Principal officer) {
        return screen.rows(desk.look(officer.getName(), taskId));
    }

    @GetMapping("/file.csv")
    ResponseEntity<byte[]> csv(@PathVariable String taskId, Principal officer) {
        long batch = batch(taskId, officer);
        return Download.of(files.name(batch, ".csv"), "text/csv;charset=UTF-8", files.csv(batch));
    }

    @GetMapping("/file.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String taskId, Principal officer) {
        long batch = batch(taskId, officer);
        return Download.of(files.name(batch, ".xlsx"), XLSX, files.xlsx(batch));
    }

    @GetMapping("/list.pdf")
    ResponseEntity<byte[]> list(@PathVariable String taskId, Principal officer) {
        Letter list = files.list(batch(taskId, officer));
        return Download.of(list.fileName(), MediaType.APPLICATION_PDF_VALUE, list.content());
    }

    /** Good rows are recorded at once, the others are reported row by row; may be repeated. */
    @PostMapping("/return-file")
    ReturnReport takeReturn(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal officer)
            throws IOException {
        OfficerTask task = desk.work(officer.getName(), taskId, Names.PAY_AND_RETURN);
        if (file == null || file.isEmpty()) {
            throw new InputProblem("file", "Chọn tệp kết quả chi trả (Excel hoặc CSV).");
        }
        return payouts.takeReturn(task.batch(), ReturnFile.read(file.getBytes()), task.actor());
    }

    private long batch(String taskId, Principal officer) {
        return desk.look(officer.getName(), taskId).batch();
    }
}
