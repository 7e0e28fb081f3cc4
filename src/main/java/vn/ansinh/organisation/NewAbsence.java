package vn.ansinh.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** As a form gives it: nothing is checked yet. */
public record NewAbsence(
        String username,
        String deputy,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn,
        String reason) {}
