package vn.ansinh.workflow.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.Letters;
import vn.ansinh.procedure.PaperRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.forms.DossierView.Link;
import vn.ansinh.workflow.forms.DossierView.Paper;

/** The papers of a task's dossier: those the law asks for, what else came, and the letters that we made. */
@Component
class DossierPapers {

    private final TaskDocumentMapper documents;
    private final Letters letters;

    DossierPapers(TaskDocumentMapper documents, Letters letters) {
        this.documents = documents;
        this.letters = letters;
    }

    List<Paper> required(OfficerTask task, Dossier dossier, Procedure procedure) {
        List<TaskDocument> all = documents.list(dossier.id());
        return procedure.papers().stream()
                .map(rule -> new Paper(
                        rule.code(),
                        rule.name(),
                        rule.required(),
                        (rule.form().equals("original") ? "bản chính" : "bản sao") + ", " + rule.copies() + " bản",
                        all.stream()
                                .filter(document -> document.kind().equals(rule.code()))
                                .map(document -> link(task, document))
                                .toList()))
                .toList();
    }

    List<Link> others(OfficerTask task, Dossier dossier, Procedure procedure) {
        Set<String> asked = procedure.papers().stream().map(PaperRule::code).collect(Collectors.toSet());
        return documents.list(dossier.id()).stream()
                .filter(document -> !asked.contains(document.kind()))
                .map(document -> link(task, document))
                .toList();
    }

    List<Link> letters(OfficerTask task, Dossier dossier) {
        return letters.ofDossier(dossier.id()).stream()
                .map(letter -> new Link(
                        letter.title(),
                        "/api/tasks/%s/letters/%d".formatted(task.id(), letter.id()),
                        Dates.dateTime(letter.madeAt()),
                        MediaType.APPLICATION_PDF_VALUE))
                .toList();
    }

    TaskDocument document(Dossier dossier, long id) {
        return documents.find(dossier.id(), id).orElseThrow(DossierPapers::none);
    }

    byte[] content(TaskDocument document) {
        return documents.content(document.id()).content();
    }

    Letter letter(Dossier dossier, long id) {
        if (letters.ofDossier(dossier.id()).stream().noneMatch(letter -> letter.id() == id)) {
            throw none();
        }
        return letters.get(id);
    }

    private static NotFound none() {
        return new NotFound("Hồ sơ không có giấy tờ này.");
    }

    private static Link link(OfficerTask task, TaskDocument document) {
        return new Link(
                document.title(),
                "/api/tasks/%s/documents/%d".formatted(task.id(), document.id()),
                document.fileName() + ", " + size(document.size()),
                document.contentType());
    }

    private static String size(int bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " KB"
                : "%.1f MB".formatted(bytes / 1024.0 / 1024).replace('.', ',');
    }
}
