package vn.ansinh.intake;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.NotFound;

/** The scanned papers of dossiers. Who may see one is asked before, by its dossier. */
@Service
@Transactional
class Documents {

    private final DocumentMapper mapper;
    private final AppClock clock;

    Documents(DocumentMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    void keep(Dossier dossier, List<PaperFile> files, Actor actor) {
        Instant now = clock.instant();
        files.forEach(file -> mapper.insert(dossier.id(), file, now, actor.username()));
    }

    void keepFromDraft(Dossier dossier, String token, Actor actor) {
        mapper.insertFromDraft(dossier.id(), token, clock.instant(), actor.username());
    }

    @Transactional(readOnly = true)
    public List<PaperFileRow> list(long dossierId) {
        return mapper.list(dossierId);
    }

    /** With its bytes; {@link NotFound} when the dossier has no such paper. */
    @Transactional(readOnly = true)
    public PaperFile get(long dossierId, long id) {
        return mapper.find(dossierId, id).orElseThrow(() -> new NotFound("Không có giấy tờ này trong hồ sơ."));
    }
}
