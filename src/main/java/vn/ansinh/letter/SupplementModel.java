package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Mẫu 02 of the one-stop forms says. {@code restarts}: the time limit counts from zero once the papers are here
 * (NĐ 61/2018, Điều 19.4), else it goes on.
 */
public record SupplementModel(
        FormSet forms,
        LetterHead head,
        String dossierNumber,
        Applicant applicant,
        String request,
        List<String> missing,
        String reason,
        @Nullable LocalDate answerBy,
        boolean restarts,
        String office,
        @Nullable String officePhone,
        String officer,
        Instant madeAt) {}
