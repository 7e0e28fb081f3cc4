package vn.ansinh.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.DossierStatus;

/** A dossier as the counter's book needs it. */
record BookRow(
        String number,
        String procedureName,
        String applicantName,
        String applicantAddress,
        @Nullable String applicantPhone,
        String decidingUnitId,
        Channel channel,
        DossierStatus status,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable Instant finishedAt) {}
