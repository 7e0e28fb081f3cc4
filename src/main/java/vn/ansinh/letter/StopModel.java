package vn.ansinh.letter;

import java.time.Instant;
import java.util.List;

/** What Mẫu 05 of TT 03/2025/TT-VPCP says: who asked for the end of the dossier, and why nothing more is done with it. */
public record StopModel(
        FormSet forms,
        LetterHead head,
        String dossierNumber,
        String office,
        Applicant applicant,
        String request,
        Instant receivedAt,
        Instant stoppedAt,
        String reason,
        List<String> recipients,
        Signature signature,
        Instant madeAt) {}
