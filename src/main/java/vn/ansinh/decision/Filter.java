package vn.ansinh.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which waiting dossiers to look at: of a commune or district, received between two days, whose applicant or number contains a text. */
public record Filter(
        @Nullable String unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {

    public static final Filter ALL = new Filter(null, null, null, null);
}
