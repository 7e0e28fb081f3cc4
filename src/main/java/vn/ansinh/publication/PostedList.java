package vn.ansinh.publication;

import vn.ansinh.procedure.Procedure;

/** A list that is public now; days as dd/MM/yyyy. */
record PostedList(
        long dossierId,
        String number,
        Procedure procedure,
        String unitId,
        String office,
        String communeName,
        String from,
        String until,
        int people) {}
