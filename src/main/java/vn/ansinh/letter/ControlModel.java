package vn.ansinh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the control sheet of a dossier says so far; {@code partners} are the other agencies on its way. */
public record ControlModel(
        FormSet forms,
        LetterHead head,
        String dossierNumber,
        String applicant,
        String request,
        String agency,
        List<String> partners,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        List<HandOver> handOvers,
        Instant madeAt) {}
