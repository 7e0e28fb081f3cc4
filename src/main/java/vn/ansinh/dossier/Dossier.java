package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;

/**
 * One application under one version of a procedure. Its status moves only here: one guarded method a transition, each
 * giving the one event that must be stored with it.
 */
@SuppressWarnings("NullAway.Init") // MyBatis sets the fields
public final class Dossier {

    private long id;
    private String number;
    private String procedureVersionId;
    private String benefit;
    private Channel channel;
    private ApplicantKind applicantKind;
    private String applicantName;
    private @Nullable String applicantIdNumber;
    private String applicantAddress;
    private @Nullable String applicantPhone;
    private @Nullable String applicantEmail;
    private String facts;
    private String secretHash;
    private String receivingUnitId;
    private @Nullable String districtUnitId;
    private String decidingUnitId;
    private DossierStatus status;
    private @Nullable StageCode stageCode;
    private @Nullable String handlingUnitId;
    private Instant receivedAt;
    private String receivedBy;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate originalDueOn;
    private @Nullable Instant finishedAt;
    private int lineCount;
    private @Nullable String outcomeReason;
    private int version;

    private Dossier() {}

    /** The dossier arrives at a stage of {@code unitId}; approval and payout have statuses of their own. */
    DossierEvent enter(StageCode stage, String unitId, Instant at, Actor actor) {
        require(
                stage == StageCode.PAYOUT || stage == StageCode.HANDOVER
                        ? status == DossierStatus.APPROVED || status == DossierStatus.PAID
                        : status.isOpen());
        String from = stageCode == null ? null : stageCode.name();
        stageCode = stage;
        handlingUnitId = unitId;
        if (stage == StageCode.APPROVAL) {
            status = DossierStatus.AWAITING_DECISION;
        } else if (status.isOpen()) {
            status = DossierStatus.IN_PROGRESS;
        }
        return event(at, actor, EventKind.STAGE_ENTERED, from, stage.name(), unitId);
    }

    DossierEvent askSupplement(Instant at, Actor actor, String what) {
        require(status == DossierStatus.IN_PROGRESS);
        return moveTo(DossierStatus.WAITING_APPLICANT, EventKind.SUPPLEMENT_ASKED, at, actor, what);
    }

    DossierEvent takeSupplement(Instant at, Actor actor, @Nullable String note) {
        require(status == DossierStatus.WAITING_APPLICANT);
        return moveTo(DossierStatus.IN_PROGRESS, EventKind.SUPPLEMENT_RECEIVED, at, actor, note);
    }

    DossierEvent letSupplementLapse(Instant at, Actor actor) {
        require(status == DossierStatus.WAITING_APPLICANT);
        return moveTo(DossierStatus.IN_PROGRESS, EventKind.SUPPLEMENT_OVERDUE, at, actor, null);
    }

    DossierEvent addLines(int count, Instant at, Actor actor, String detail) {
        require(status == DossierStatus.IN_PROGRESS);
        lineCount += count;
        return event(at, actor, EventKind.LINES_ADDED, null, Integer.toString(count), detail);
    }

    DossierEvent approve(Instant at, Actor actor, String decisionNumber) {
        require(status == DossierStatus.AWAITING_DECISION);
        return moveTo(DossierStatus.APPROVED, EventKind.APPROVED, at, actor, decisionNumber);
    }

    DossierEvent settle(Instant at, Actor actor) {
        require(status == DossierStatus.APPROVED);
        return moveTo(DossierStatus.PAID, EventKind.PAID, at, actor, null);
    }

    DossierEvent handOver(Instant at, Actor actor) {
        require(status == DossierStatus.PAID);
        return finish(DossierStatus.HANDED_OVER, EventKind.HANDED_OVER, at, actor, null);
    }

    /** Another commune takes the dossier into its district: there the money is paid out. */
    DossierEvent transfer(
            String from, Unit to, @Nullable String district, Instant at, Actor actor, @Nullable String detail) {
        require(status == DossierStatus.IN_PROGRESS);
        if (to.kind() == UnitKind.COMMUNE) {
            districtUnitId = district;
        }
        return event(at, actor, EventKind.TRANSFERRED, from, to.id(), detail);
    }

    DossierEvent refuse(Instant at, Actor actor, String reason) {
        require(status.isOpen());
        return finish(DossierStatus.REFUSED, EventKind.REFUSED, at, actor, reason);
    }

    DossierEvent withdraw(Instant at, Actor actor, String reason) {
        require(status.isOpen());
        return finish(DossierStatus.WITHDRAWN, EventKind.WITHDRAWN, at, actor, reason);
    }

    /** The appointment date is set at receipt (and kept as the original) or moved by an entry of the clock's ledger. */
    DossierEvent moveDue(@Nullable LocalDate due, Instant at, Actor actor, String why) {
        LocalDate from = dueOn;
        dueOn = due;
        if (originalDueOn == null) {
            originalDueOn = due;
        }
        return event(
                at,
                actor,
                EventKind.DUE_MOVED,
                from == null ? null : from.toString(),
                Objects.toString(due, null),
                why);
    }

    private DossierEvent finish(DossierStatus to, EventKind kind, Instant at, Actor actor, @Nullable String reason) {
        finishedAt = at;
        outcomeReason = reason;
        return moveTo(to, kind, at, actor, reason);
    }

    private DossierEvent moveTo(DossierStatus to, EventKind kind, Instant at, Actor actor, @Nullable String detail) {
        String from = status.name();
        status = to;
        return event(at, actor, kind, from, to.name(), detail);
    }

    DossierEvent event(
            Instant at,
            Actor actor,
            EventKind kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String detail) {
        return new DossierEvent(id, at, actor.username(), actor.unitId(), kind, from, to, detail);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStageChange("Hồ sơ %s đang ở trạng thái «%s», không thực hiện được bước này."
                    .formatted(number, status.vietnamese()));
        }
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String procedureVersionId() {
        return procedureVersionId;
    }

    public String benefit() {
        return benefit;
    }

    public Channel channel() {
        return channel;
    }

    public ApplicantKind applicantKind() {
        return applicantKind;
    }

    public String applicantName() {
        return applicantName;
    }

    public @Nullable String applicantIdNumber() {
        return applicantIdNumber;
    }

    public String applicantAddress() {
        return applicantAddress;
    }

    public @Nullable String applicantPhone() {
        return applicantPhone;
    }

    public @Nullable String applicantEmail() {
        return applicantEmail;
    }

    /** Facts of the procedure (revenue, day of stopping, …) as a JSON object of texts. */
    public String facts() {
        return facts;
    }

    public String secretHash() {
        return secretHash;
    }

    public String receivingUnitId() {
        return receivingUnitId;
    }

    public @Nullable String districtUnitId() {
        return districtUnitId;
    }

    public String decidingUnitId() {
        return decidingUnitId;
    }

    public DossierStatus status() {
        return status;
    }

    public @Nullable StageCode stageCode() {
        return stageCode;
    }

    public @Nullable String handlingUnitId() {
        return handlingUnitId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate originalDueOn() {
        return originalDueOn;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public int lineCount() {
        return lineCount;
    }

    public @Nullable String outcomeReason() {
        return outcomeReason;
    }

    public int version() {
        return version;
    }
}
