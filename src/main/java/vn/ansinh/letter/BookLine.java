package vn.ansinh.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dossier in the counter's book; {@code finishedOn} is the day when the result was handed over or refused. */
public record BookLine(
        String dossierNumber,
        String procedure,
        String applicant,
        String address,
        @Nullable String phone,
        String agency,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate finishedOn,
        String resultBy,
        @Nullable String note) {}
