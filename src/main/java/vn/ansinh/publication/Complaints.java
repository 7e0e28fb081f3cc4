package vn.ansinh.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.publication.ComplaintMapper.NewComplaint;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;

/** Complaints about public lists: taken from anybody with a name, concluded by the chairman of the commune. */
@Service
@Transactional
class Complaints {

    /** NĐ 20/2021 Điều 8.1b: working days for the conclusion; other laws of ours say nothing. */
    private static final int DAYS = 10;

    private static final String LAW = "Nghị định 20/2021/NĐ-CP";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private final ComplaintMapper mapper;
    private final PostedLists lists;
    private final Dossiers dossiers;
    private final Officers officers;
    private final Calendars calendars;
    private final AppClock clock;

    Complaints(
            ComplaintMapper mapper,
            PostedLists lists,
            Dossiers dossiers,
            Officers officers,
            Calendars calendars,
            AppClock clock) {
        this.mapper = mapper;
        this.lists = lists;
        this.dossiers = dossiers;
        this.officers = officers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Takes it with an event at the dossier; the same form again gives the same receipt and changes nothing. */
    public Receipt submit(PostedList list, ComplaintForm form) {
        form.check();
        Receipt receipt = Receipt.of(form.key());
        String formHash = Digests.sha256("form|" + form.key());
        if (mapper.exists(formHash)) {
            return receipt;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate due = dueOn(list.procedure());
        String phone = form.phoneDigits();
        mapper.insert(new NewComplaint(
                receipt.code(),
                Receipt.hash(receipt.code(), receipt.secret()),
                formHash,
                list.dossierId(),
                form.row().isEmpty() ? null : lists.lineOf(list, form.row()),
                list.unitId(),
                form.name(),
                phone.isEmpty() ? null : phone,
                form.address().isEmpty() ? null : form.address(),
                form.text(),
                now,
                due));
        dossiers.record(
                dossiers.getById(list.dossierId()),
                EventKind.COMPLAINT_RECEIVED,
                "Mã " + receipt.code() + (due == null ? "" : ", hạn kết luận " + Dates.date(due)),
                Actor.SYSTEM);
        return receipt;
    }

    private @Nullable LocalDate dueOn(Procedure procedure) {
        return procedure.legalBasis().stream().anyMatch(basis -> basis.startsWith(LAW))
                ? calendars.current().plusWorkingDays(clock.today(), DAYS)
                : null;
    }

    /** For who has the receipt; empty when either part is wrong. */
    @Transactional(readOnly = true)
    public Optional<Complaint> read(String code, String secret) {
        String known = tidy(code);
        String hash = Receipt.hash(known, tidy(secret));
        return known.matches("PA[0-9A-Z]{8}")
                ? mapper.findByCode(known)
                        .filter(complaint -> MessageDigest.isEqual(
                                complaint.secretHash().getBytes(StandardCharsets.US_ASCII),
                                hash.getBytes(StandardCharsets.US_ASCII)))
                : Optional.empty();
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Complaint> of(Dossier dossier) {
        return mapper.list(dossier.id());
    }

    /** Whether the officer concludes what is said about lists of the unit. */
    @Transactional(readOnly = true)
    public boolean mayConclude(String username, String unitId) {
        return officers.holds(username, Role.CHAIRMAN, unitId);
    }

    /**
     * @throws NotAllowed for all but the chairman of the commune that posted the list
     * @throws InputProblem when there is nothing said
     * @throws Conflict when it has been concluded
     */
    public void conclude(Dossier dossier, long id, @Nullable String typed, Actor actor) {
        Complaint complaint = mapper.find(id)
                .filter(known -> known.dossierId() == dossier.id())
                .orElseThrow(() -> new NotFound("Hồ sơ này không có phản ánh đó."));
        if (!mayConclude(actor.username(), complaint.unitId())) {
            throw new NotAllowed("Chỉ Chủ tịch UBND xã nơi niêm yết kết luận phản ánh.");
        }
        String text = ComplaintForm.paragraphs(typed);
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new InputProblem(
                    "ket-luan-" + id, "Viết kết luận từ 10 đến 2.000 ký tự: phản ánh đúng hay không, đã sửa gì.");
        }
        if (mapper.conclude(id, text, actor.username(), clock.instant()) != 1) {
            throw new Conflict("Phản ánh %s đã được kết luận: tải lại để xem.".formatted(complaint.code()));
        }
        dossiers.record(
                dossier,
                EventKind.COMPLAINT_CONCLUDED,
                "Mã " + complaint.code(),
                new Actor(actor.username(), complaint.unitId()));
    }
}
