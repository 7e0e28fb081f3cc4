package vn.ansinh.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ansinh.procedure.StageCode;

/** A step that an officer has finished in a dossier. */
public record DoneStep(
        long id,
        Instant at,
        EventKind kind,
        StageCode stage,
        @Nullable Outcome outcome,
        String number,
        String applicantName,
        DossierStatus status) {}
