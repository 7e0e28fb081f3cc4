package vn.ansinh.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.DossierStatus;

/** A dossier in a list of the desk, amounts in whole đồng. */
record DeskDossier(
        long id,
        String number,
        String applicantName,
        String procedureVersionId,
        String receivingUnitId,
        @Nullable String handlingUnitId,
        DossierStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        int people,
        long approvedAmount,
        long paidAmount) {}
