package vn.ansinh.workflow.lists;

import vn.ansinh.dossier.DossierStatus;

/** What lists say of a dossier. */
record DossierHead(
        long id,
        String number,
        String applicantName,
        String procedureName,
        String receivingUnit,
        DossierStatus status,
        int lineCount) {}
