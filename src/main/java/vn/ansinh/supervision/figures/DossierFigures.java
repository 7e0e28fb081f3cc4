package vn.ansinh.supervision.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.DossierStatus;

/**
 * What is counted of one dossier. People and đồng without refused lines; approved ones hold the paid ones.
 *
 * @param answeredOn the day of the decision or the refusal, null while there is none
 */
record DossierFigures(
        long dossierId,
        String receivingUnitId,
        String decidingUnitId,
        String procedureVersionId,
        DossierStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        int people,
        int approvedPeople,
        long approvedAmount,
        int paidPeople,
        long paidAmount) {}
