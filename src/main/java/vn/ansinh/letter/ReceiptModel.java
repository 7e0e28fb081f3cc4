package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Mẫu 01 of the one-stop forms says. {@code head.number} as {@code 0001/TNHS}; {@code secretCode} opens the dossier
 * on the tracking page at {@code trackingUrl}; {@code limit} is the whole time ("12 ngày làm việc") and {@code limits} its
 * parts ("UBND xã: 5 ngày làm việc"); without {@code limit} or {@code dueOn} the campaign's plan sets the time.
 */
public record ReceiptModel(
        FormSet forms,
        LetterHead head,
        String dossierNumber,
        String secretCode,
        String trackingUrl,
        String office,
        Applicant applicant,
        String request,
        List<PaperItem> papers,
        int sets,
        @Nullable String limit,
        List<String> limits,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        String resultAt,
        String book,
        String bookNumber,
        String receiver) {}
