package vn.ansinh.letter;

import java.time.Instant;
import java.util.List;

/** What Mẫu 03 of the one-stop forms says; {@code reasons} with the article that each rests on. */
public record RefusalModel(
        FormSet forms,
        LetterHead head,
        String dossierNumber,
        String office,
        Applicant applicant,
        String request,
        List<String> reasons,
        Signature signature,
        Instant madeAt) {}
