package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What Mẫu 04 of the one-stop forms says; {@code agency} is the body that is late, {@code newDueOn} the one new day. */
public record ApologyModel(
        FormSet forms,
        LetterHead head,
        String dossierNumber,
        Applicant applicant,
        String request,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        String agency,
        String reason,
        LocalDate newDueOn,
        List<String> recipients,
        Signature signature,
        Instant madeAt) {}
