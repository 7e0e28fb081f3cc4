package vn.ansinh.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.procedure.StageCode;

/** A dossier in a list of search results; {@code late} when its appointment has passed and it is still open. */
record DossierRow(
        String number,
        String applicantName,
        String procedureName,
        String receivingUnit,
        @Nullable String handlingUnit,
        DossierStatus status,
        @Nullable StageCode stageCode,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        int lineCount) {

    public boolean lateOn(LocalDate day) {
        return status.isOpen() && dueOn != null && dueOn.isBefore(day);
    }
}
