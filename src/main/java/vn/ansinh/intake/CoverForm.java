package vn.ansinh.intake;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every application says, as typed: the procedure, the counter, who applies, the procedure's own questions
 * ({@code facts} by name) and the papers handed in (their codes). {@code channel} and {@code applicantKind} are names of
 * their enums. {@code warningsConfirmed}: the officer has read the warnings and goes on.
 */
public record CoverForm(
        String procedureCode,
        @Nullable String unitId,
        @Nullable String channel,
        @Nullable String applicantKind,
        PersonForm applicant,
        @Nullable String phone,
        @Nullable String email,
        Map<String, String> facts,
        Set<String> papers,
        boolean warningsConfirmed) {

    CoverForm confirmed() {
        return new CoverForm(
                procedureCode, unitId, channel, applicantKind, applicant, phone, email, facts, papers, true);
    }
}
