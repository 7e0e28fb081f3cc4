package vn.ansinh.intake;

import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.letter.Controls;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.Letters;
import vn.ansinh.shared.NotFound;

/** A dossier's papers and letters, for those who may see the dossier. */
@Controller
@RequestMapping("/can-bo/ho-so/{number}")
class FilePages {

    private final DossierAccess access;
    private final Letters letters;
    private final Documents documents;
    private final Controls controls;

    FilePages(DossierAccess access, Letters letters, Documents documents, Controls controls) {
        this.controls = controls;
        this.access = access;
        this.letters = letters;
        this.documents = documents;
    }

    /** Our own PDF: shown in the browser, ready to print. */
    @GetMapping("/giay-to/{id}")
    ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable long id, Principal officer) {
        Dossier dossier = access.require(number, officer.getName());
        if (letters.ofDossier(dossier.id()).stream().noneMatch(row -> row.id() == id)) {
            throw new NotFound("Hồ sơ không có văn bản này.");
        }
        Letter letter = letters.get(id);
        return Downloads.file(
                letter.content(), MediaType.APPLICATION_PDF_VALUE, ContentDisposition.inline(), letter.fileName());
    }

    /** Drawn now: it shows the hand-overs so far. */
    @GetMapping("/phieu-kiem-soat")
    ResponseEntity<byte[]> controlSheet(@PathVariable String number, Principal officer) {
        Dossier dossier = access.require(number, officer.getName());
        return Downloads.file(
                controls.sheet(dossier.number()),
                MediaType.APPLICATION_PDF_VALUE,
                ContentDisposition.inline(),
                "phieu-kiem-soat-" + number + ".pdf");
    }

    /** Somebody else's file: only ever saved, never opened as a page of ours. */
    @GetMapping("/tep/{id}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable long id, Principal officer) {
        Dossier dossier = access.require(number, officer.getName());
        PaperFile paper = documents.get(dossier.id(), id);
        return Downloads.file(paper.content(), paper.contentType(), ContentDisposition.attachment(), paper.fileName());
    }
}
