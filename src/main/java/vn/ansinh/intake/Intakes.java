package vn.ansinh.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.Lines;
import vn.ansinh.letter.PaperItem;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;

/**
 * The counter. All or nothing: number, lines, papers, the running route and the receipt commit together. Two counters at
 * once may be in each other's way: call it inside {@link vn.ansinh.shared.Retry#onConflict}.
 */
@Service
@Transactional
public class Intakes {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_EVENT = 1000;

    private final Checks checks;
    private final Dossiers dossiers;
    private final Lines lines;
    private final DossierProcess process;
    private final DossierAccess access;
    private final Officers officers;
    private final Documents documents;
    private final Drafts drafts;
    private final Receipts receipts;

    Intakes(
            Checks checks,
            Dossiers dossiers,
            Lines lines,
            DossierProcess process,
            DossierAccess access,
            Officers officers,
            Documents documents,
            Drafts drafts,
            Receipts receipts) {
        this.checks = checks;
        this.dossiers = dossiers;
        this.lines = lines;
        this.process = process;
        this.access = access;
        this.officers = officers;
        this.documents = documents;
        this.drafts = drafts;
        this.receipts = receipts;
    }

    /** Without files: the papers ticked lie at the counter. */
    public Received submit(ApplicationForm form, Actor actor) {
        return submit(form, List.of(), actor);
    }

    /**
     * Takes in one person's application.
     *
     * @throws InputProblem when anything is wrong, or there are warnings that nobody has confirmed
     * @throws NotAllowed when the actor is no receiver of the unit
     */
    public Received submit(ApplicationForm form, List<Upload> uploads, Actor actor) {
        List<PaperFile> files = files(form.cover(), false, uploads);
        Checked checked = checks.application(form, codes(files), door(actor));
        return receive(
                checked,
                form.cover(),
                codes(files),
                door(actor),
                actor,
                dossier -> documents.keep(dossier, files, actor));
    }

    public Received submitList(CoverForm cover, List<ListRow> rows, Actor actor) {
        return submitList(cover, rows, List.of(), actor);
    }

    /** Takes in a list as one dossier; a single bad row refuses it as a whole. */
    public Received submitList(CoverForm cover, List<ListRow> rows, List<Upload> uploads, Actor actor) {
        List<PaperFile> files = files(cover, true, uploads);
        Checked checked = checks.list(cover, rows, codes(files), door(actor));
        if (!checked.rowProblems().isEmpty()) {
            throw new InputProblem(checked.rowProblems().stream()
                    .map(problem -> new InputProblem.Entry("file", problem.vietnamese()))
                    .toList());
        }
        return receive(
                checked, cover, codes(files), door(actor), actor, dossier -> documents.keep(dossier, files, actor));
    }

    /**
     * Hands in what was typed under {@code token}. Handing it in again gives the same number.
     *
     * @param partConfirmed of a list with bad rows the good ones are handed in
     */
    String submitDraft(String token, boolean warningsConfirmed, boolean partConfirmed, Actor actor) {
        Draft draft = drafts.lock(token, actor.username());
        if (draft.number() != null) {
            return draft.number();
        }
        DraftContent content = drafts.contentOf(draft);
        if (warningsConfirmed) {
            content = content.confirmed();
        }
        Set<String> uploaded =
                drafts.files(token).stream().map(PaperFileRow::kind).collect(Collectors.toSet());
        Checked checked = checks.draft(content, uploaded, actor.username());
        if (!partConfirmed && !checked.rowProblems().isEmpty()) {
            throw new InputProblem(
                    "partConfirmed",
                    "Danh sách có dòng lỗi: tải lên tệp đã sửa, hoặc xác nhận chỉ nộp các dòng hợp lệ.");
        }
        Received received = receive(
                checked,
                content.cover(),
                uploaded,
                door(actor),
                actor,
                dossier -> documents.keepFromDraft(dossier, token, actor));
        drafts.finish(token, received.number());
        return received.number();
    }

    private Door door(Actor actor) {
        return checks.counter(actor.username());
    }

    /** The applicant takes the application back, at the counter where it was handed in. */
    public void withdraw(String number, String reason, Actor actor) {
        Dossier dossier = access.require(number, actor.username());
        requireReceiver(dossier, actor);
        String why = PersonCheck.text(reason);
        if (why.length() < 3 || why.length() > LONGEST_REASON) {
            throw new InputProblem(
                    "reason", "Ghi lý do người nộp rút hồ sơ, từ 3 đến %d ký tự.".formatted(LONGEST_REASON));
        }
        dossiers.requireWithdrawable(number);
        process.withdraw(number, why, new Actor(actor.username(), dossier.receivingUnitId()));
    }

    private void requireReceiver(Dossier dossier, Actor actor) {
        if (!officers.holds(actor.username(), Role.RECEIVER, dossier.receivingUnitId())) {
            throw new NotAllowed("Chỉ cán bộ tiếp nhận của nơi nhận hồ sơ mới ghi nhận việc rút hồ sơ.");
        }
    }

    private List<PaperFile> files(CoverForm cover, boolean list, List<Upload> uploads) {
        Findings findings = new Findings();
        List<PaperFile> files = FileCheck.check(checks.procedure(cover.procedureCode(), list), uploads, 0, findings);
        findings.orThrow();
        return files;
    }

    private static Set<String> codes(List<PaperFile> files) {
        return files.stream().map(PaperFile::kind).collect(Collectors.toSet());
    }

    Received receive(
            Checked checked,
            CoverForm cover,
            Set<String> uploaded,
            Door door,
            Actor officer,
            Consumer<Dossier> keepFiles) {
        Actor actor = new Actor(officer.username(), checked.unit().id());
        Dossiers.Received received = dossiers.receive(checked.orThrow(), actor);
        Dossier dossier = received.dossier();
        List<String> warnings = warnings(checked, dossier, door);
        if (!cover.warningsConfirmed() && !warnings.isEmpty()) {
            throw new InputProblem(warnings.stream()
                    .map(warning -> new InputProblem.Entry("warningsConfirmed", warning))
                    .toList());
        }
        keepFiles.accept(dossier);
        Set<String> papers = new LinkedHashSet<>(cover.papers());
        papers.addAll(uploaded);
        Set<String> byPost = byPost(dossier, cover, uploaded);
        recordPapers(dossier, checked, papers, byPost, actor);
        process.start(dossier.number(), checked.procedure().processKey());
        long letterId = receipts.keep(dossier, checked.procedure(), papers, byPost, received.secret());
        return new Received(dossier.number(), received.secret(), letterId, dossier.dueOn(), warnings);
    }

    /** The check knows people by their numbers; now that the lines are there, those without numbers are known too. */
    private List<String> warnings(Checked checked, Dossier dossier, Door door) {
        Set<String> warnings = new LinkedHashSet<>(checked.warnings());
        lines.overlaps(dossier.id()).stream().map(door::tell).forEach(warnings::add);
        return new ArrayList<>(warnings);
    }

    /** What is ticked and not uploaded lies at the counter; of an online application it is on its way. */
    private static Set<String> byPost(Dossier dossier, CoverForm cover, Set<String> uploaded) {
        Set<String> byPost = new LinkedHashSet<>(dossier.channel() == Channel.ONLINE ? cover.papers() : Set.of());
        byPost.removeAll(uploaded);
        return byPost;
    }

    private void recordPapers(Dossier dossier, Checked checked, Set<String> papers, Set<String> byPost, Actor actor) {
        List<PaperItem> items = Receipts.items(checked.procedure(), papers, byPost);
        if (!items.isEmpty()) {
            String text = items.stream()
                    .map(item -> "%s (%s, %d)".formatted(item.name(), item.form(), item.copies()))
                    .collect(Collectors.joining("; "));
            dossiers.record(
                    dossier,
                    EventKind.DOCUMENT_ADDED,
                    text.length() <= LONGEST_EVENT ? text : text.substring(0, LONGEST_EVENT),
                    actor);
        }
    }
}
