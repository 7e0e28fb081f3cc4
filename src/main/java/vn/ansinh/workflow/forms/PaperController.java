package vn.ansinh.workflow.forms;

import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.letter.Letter;
import vn.ansinh.shared.NotFound;

/** The papers and letters of the task's dossier. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class PaperController {

    private final TaskDesk desk;
    private final Dossiers dossiers;
    private final DossierPapers papers;

    PaperController(TaskDesk desk, Dossiers dossiers, DossierPapers papers) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.papers = papers;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable String taskId, @PathVariable long id, Principal officer) {
        TaskDocument document = papers.document(dossier(taskId, officer), id);
        return Download.of(document.fileName(), document.contentType(), papers.content(document));
    }

    @GetMapping("/letters/{id}")
    ResponseEntity<byte[]> letter(@PathVariable String taskId, @PathVariable long id, Principal officer) {
        Letter letter = papers.letter(dossier(taskId, officer), id);
        return Download.of(letter.fileName(), MediaType.APPLICATION_PDF_VALUE, letter.content());
    }

    private Dossier dossier(String taskId, Principal officer) {
        OfficerTask task = desk.look(officer.getName(), taskId);
        if (!task.isOfDossier()) {
            throw new NotFound("Việc này không có giấy tờ của hồ sơ nào.");
        }
        return dossiers.get(task.businessKey());
    }
}
