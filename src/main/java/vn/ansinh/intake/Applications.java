package vn.ansinh.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.dossier.Parcel;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.Letters;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;

/**
 * The counter's rules for those who type an application themselves, without an account: single applications, kept under a
 * token that never leaves the server. Who may work on a draft is asked before.
 */
@Service
@Transactional
public class Applications {

    private static final Actor ONLINE = Actor.SYSTEM;

    private final Procedures procedures;
    private final Checks checks;
    private final Drafts drafts;
    private final Intakes intakes;
    private final Documents documents;
    private final Parcels parcels;
    private final Letters letters;
    private final AppClock clock;

    Applications(
            Procedures procedures,
            Checks checks,
            Drafts drafts,
            Intakes intakes,
            Documents documents,
            Parcels parcels,
            Letters letters,
            AppClock clock) {
        this.procedures = procedures;
        this.checks = checks;
        this.drafts = drafts;
        this.intakes = intakes;
        this.documents = documents;
        this.parcels = parcels;
        this.letters = letters;
        this.clock = clock;
    }

    /** The procedures that take single applications today. */
    @Transactional(readOnly = true)
    public List<Procedure> open() {
        return procedures.inForce(clock.today()).stream()
                .filter(procedure -> !procedure.listProcedure())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Procedure> open(String code) {
        return open().stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst();
    }

    /** The whole time that the law gives, «12 ngày làm việc»; null when it sets none. */
    public static @Nullable String limit(Procedure procedure) {
        return Receipts.limit(procedure.limits());
    }

    /** By the names that the counter's form has. */
    public static ApplicationForm read(Procedure procedure, MultiValueMap<String, String> fields) {
        return new FormReader(procedure, fields).application();
    }

    /** Keeps what was typed; {@link vn.ansinh.shared.Conflict} when it has been handed in meanwhile. */
    public void keep(String token, ApplicationForm form) {
        drafts.save(token, ONLINE.username(), DraftContent.of(form), List.of());
    }

    /** Keeps what was typed with the good files, and says what is wrong with the others. */
    public List<InputProblem.Entry> keep(
            String token, Procedure procedure, ApplicationForm form, MultiValueMap<String, MultipartFile> files) {
        Findings findings = new Findings();
        List<Upload> uploads = FormReader.uploads(procedure, files);
        List<PaperFile> good =
                FileCheck.check(procedure, uploads, drafts.files(token).size(), findings);
        drafts.save(token, ONLINE.username(), DraftContent.of(form), good);
        return findings.errors();
    }

    @Transactional(readOnly = true)
    public List<PaperFileRow> files(String token) {
        return drafts.files(token);
    }

    public void removeFile(String token, long id) {
        drafts.removeFile(token, ONLINE.username(), id);
    }

    /** @throws InputProblem when the procedure or the unit takes no applications, before anything else is looked at */
    @Transactional(readOnly = true, noRollbackFor = InputProblem.class)
    public Review review(String token, ApplicationForm form) {
        List<PaperFileRow> files = drafts.files(token);
        Checked checked = checks.application(form, kinds(files), checks.publicDoor());
        return new Review(
                checked.errors(),
                checked.warnings(),
                checked.dossier() == null
                        ? List.of()
                        : Answers.of(checked, checked.dossier(), DraftContent.of(form), files));
    }

    /**
     * Hands the draft in; the caller makes sure that it does so once. {@code confirmed}: the warnings have been read.
     *
     * @throws InputProblem when anything is wrong, or there are warnings that nobody has confirmed
     */
    public Received submit(String token, ApplicationForm typed, boolean confirmed, ByPost byPost) {
        drafts.lock(token, ONLINE.username());
        ApplicationForm form = confirmed
                ? new ApplicationForm(typed.cover().confirmed(), typed.beneficiary(), typed.benefit())
                : typed;
        Set<String> uploaded = kinds(drafts.files(token));
        Checked checked = checks.application(form, uploaded, checks.publicDoor());
        Received received = intakes.receive(checked, form.cover(), uploaded, checks.publicDoor(), ONLINE, dossier -> {
            documents.keepFromDraft(dossier, token, ONLINE);
            parcels.keep(dossier, new Parcel(byPost.papersCode(), byPost.resultAddress(), null));
        });
        drafts.finish(token, received.number());
        return received;
    }

    /** The receipt that {@link #submit} told of. */
    @Transactional(readOnly = true)
    public Letter receipt(long letterId) {
        return letters.get(letterId);
    }

    private static Set<String> kinds(List<PaperFileRow> files) {
        return files.stream().map(PaperFileRow::kind).collect(Collectors.toSet());
    }
}
