package vn.ansinh.intake;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.shared.Actor;

/** Papers that come after the dossier was received, by the rules of the counter. Who may add them is asked before. */
@Service
@Transactional
public class PaperAddition {

    private static final int LONGEST_EVENT = 1000;

    private final Documents documents;
    private final Dossiers dossiers;

    PaperAddition(Documents documents, Dossiers dossiers) {
        this.documents = documents;
        this.dossiers = dossiers;
    }

    /** All or none; {@link vn.ansinh.shared.InputProblem} tells each file that cannot be taken. */
    public void add(Dossier dossier, Procedure procedure, List<Upload> uploads, Actor actor) {
        Findings findings = new Findings();
        if (uploads.isEmpty()) {
            findings.error("file", "Chọn tệp cần thêm vào hồ sơ.");
        }
        int already = documents.list(dossier.id()).size();
        List<PaperFile> files = FileCheck.check(procedure, uploads, already, findings);
        findings.orThrow();
        documents.keep(dossier, files, actor);
        for (PaperFile file : files) {
            String text = "%s: %s".formatted(file.title(), file.fileName());
            dossiers.record(
                    dossier,
                    EventKind.DOCUMENT_ADDED,
                    text.length() <= LONGEST_EVENT ? text : text.substring(0, LONGEST_EVENT),
                    actor);
        }
    }
}
