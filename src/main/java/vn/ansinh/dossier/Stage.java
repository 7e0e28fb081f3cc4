package vn.ansinh.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

/**
 * One run of one stage at one unit. {@code dueAt} is the last second of the due day, null when the law sets no limit;
 * {@code proposal} is what the officer put to the unit's head, {@code outcome} how the run ended.
 */
public record Stage(
        long id,
        long dossierId,
        StageCode code,
        int run,
        String unitId,
        Instant enteredAt,
        @Nullable Instant dueAt,
        @Nullable Instant originalDueAt,
        @Nullable Instant warnAt,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        @Nullable String workedBy,
        @Nullable Outcome proposal,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String endedBy,
        int version) {

    private static final String RECALLED = "RECALLED";

    Stage proposed(String officer, Outcome what, @Nullable String code, @Nullable String why) {
        requireOpen();
        return new Stage(
                id,
                dossierId,
                this.code,
                run,
                unitId,
                enteredAt,
                dueAt,
                originalDueAt,
                warnAt,
                pausedAt,
                endedAt,
                null,
                officer,
                what,
                code,
                why,
                endedBy,
                version);
    }

    /** The head of the unit agrees (the proposal becomes the outcome) or sends it back (null). */
    Stage signedOff(@Nullable String officer, boolean agreed) {
        requireOpen();
        return new Stage(
                id,
                dossierId,
                code,
                run,
                unitId,
                enteredAt,
                dueAt,
                originalDueAt,
                warnAt,
                pausedAt,
                endedAt,
                agreed ? proposal : null,
                workedBy,
                proposal,
                reasonCode,
                reason,
                officer,
                version);
    }

    /** The stage before takes its step back while nobody here has acted: the run ends as a return, by no fault of its unit. */
    Stage recalled(String why) {
        requireOpen();
        return new Stage(
                id,
                dossierId,
                code,
                run,
                unitId,
                enteredAt,
                dueAt,
                originalDueAt,
                warnAt,
                pausedAt,
                endedAt,
                Outcome.RETURN,
                workedBy,
                Outcome.RETURN,
                RECALLED,
                why,
                endedBy,
                version);
    }

    boolean isRecalled() {
        return RECALLED.equals(reasonCode);
    }

    Stage paused(Instant at) {
        requireOpen();
        return new Stage(
                id,
                dossierId,
                code,
                run,
                unitId,
                enteredAt,
                dueAt,
                originalDueAt,
                warnAt,
                at,
                endedAt,
                outcome,
                workedBy,
                proposal,
                reasonCode,
                reason,
                endedBy,
                version);
    }

    /** After the applicant's supplement: work starts again, with the due date that the ledger gave. */
    Stage resumed(@Nullable Instant due, @Nullable Instant warn) {
        requireOpen();
        return new Stage(
                id,
                dossierId,
                code,
                run,
                unitId,
                enteredAt,
                due,
                originalDueAt,
                warn,
                null,
                endedAt,
                null,
                workedBy,
                null,
                null,
                null,
                null,
                version);
    }

    Stage ended(Outcome how, String by, @Nullable String codeOfReason, @Nullable String why, Instant at) {
        requireOpen();
        return new Stage(
                id,
                dossierId,
                code,
                run,
                unitId,
                enteredAt,
                dueAt,
                originalDueAt,
                warnAt,
                null,
                at,
                how,
                workedBy,
                proposal,
                codeOfReason,
                why,
                by,
                version);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    private void requireOpen() {
        if (endedAt != null) {
            throw new IllegalStageChange("Khâu «%s» đã kết thúc.".formatted(code.vietnamese()));
        }
    }
}
