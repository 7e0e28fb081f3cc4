package vn.ansinh.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A complete application as the counter hands it in; checked by intake, numbered and bound by {@link Dossiers}. */
public record NewDossier(
        String procedureVersionId,
        Channel channel,
        ApplicantKind applicantKind,
        String applicantName,
        @Nullable String applicantIdNumber,
        String applicantAddress,
        @Nullable String applicantPhone,
        @Nullable String applicantEmail,
        Map<String, String> facts,
        String receivingUnitId,
        List<NewLine> lines) {}
