package vn.ansinh.intake;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
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

    FilePages(DossierAccess access, Letters letters, Documents documents) {
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
        return file(letter.content(), MediaType.APPLICATION_PDF_VALUE, ContentDisposition.inline(), letter.fileName());
    }

    /** Somebody else's file: only ever saved, never opened as a page of ours. */
    @GetMapping("/tep/{id}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable long id, Principal officer) {
        Dossier dossier = access.require(number, officer.getName());
        PaperFile paper = documents.get(dossier.id(), id);
        return file(paper.content(), paper.contentType(), ContentDisposition.attachment(), paper.fileName());
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, String type, ContentDisposition.Builder disposition, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
