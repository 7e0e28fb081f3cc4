package vn.ansinh.organisation;

import java.time.LocalDate;
import vn.ansinh.shared.Dates;

/** An officer is away from the first day to the last one, and {@code deputy} stands in. */
public record Absence(
        long id, String username, String deputy, LocalDate fromOn, LocalDate toOn, String reason, String createdBy) {

    /** «từ 05/05/2020 đến 08/05/2020». */
    public String days() {
        return "từ %s đến %s".formatted(Dates.date(fromOn), Dates.date(toOn));
    }
}
