package vn.ansinh.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;

/**
 * Papers that the applicant sends over the web while a supplement is asked. They lie with the dossier's other papers; the
 * receiver still decides whether they are enough, and no clock moves before.
 */
@Service
@Transactional
public class SentPapers {

    static final String KIND = "SENT_ONLINE";
    static final String TITLE = "Giấy tờ bổ sung, người nộp gửi qua mạng";

    private static final int MOST_OF_A_DOSSIER = 30;

    private final SentPaperMapper mapper;
    private final Events events;
    private final AppClock clock;

    SentPapers(SentPaperMapper mapper, Events events, AppClock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps all of them, each once however often it is sent, with an event each.
     *
     * @throws Conflict when nothing is asked for any more
     * @throws InputProblem when the dossier would have too many
     */
    public void keep(Dossier dossier, List<SentPaper> papers) {
        if (mapper.lock(dossier.id()) != DossierStatus.WAITING_APPLICANT) {
            throw new Conflict("Hồ sơ không còn chờ bổ sung giấy tờ nên không nhận thêm tệp.");
        }
        if (list(dossier.id()).size() + papers.size() > MOST_OF_A_DOSSIER) {
            throw new InputProblem(
                    "tep",
                    "Mỗi hồ sơ nhận qua mạng nhiều nhất %d tệp: mang giấy tờ còn lại đến nơi nộp hồ sơ."
                            .formatted(MOST_OF_A_DOSSIER));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String by = Actor.APPLICANT.username();
        for (SentPaper paper : papers) {
            byte[] content = paper.content();
            if (mapper.insert(dossier.id(), KIND, TITLE, paper, content.length, Digests.sha256(content), now, by)
                    == 1) {
                events.append(
                        dossier,
                        dossier.event(
                                now,
                                Actor.APPLICANT,
                                EventKind.DOCUMENT_ADDED,
                                null,
                                null,
                                "Qua mạng: " + paper.fileName()));
            }
        }
    }

    /** In the order in which they came. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<SentPaperRow> list(long dossierId) {
        return mapper.list(dossierId, Actor.APPLICANT.username());
    }
}
