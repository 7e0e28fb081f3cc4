package vn.ansinh.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param id      order of writing; 0 until written
 * @param stageId 0 for the dossier's own clock, whose due date is the appointment
 * @param dueOn   the due date after this entry; null when the clock has none
 * @param fromOn  on START, the day that is not counted when it is later than that of {@code at}; else null
 * @param limits  on START and RESTART, the chain that was counted, such as {@code 5W+2W}; null for a fixed date or none
 */
public record ClockEntry(
        long id,
        long dossierId,
        long stageId,
        ClockAction action,
        Instant at,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate fromOn,
        @Nullable String limits,
        @Nullable String reason,
        String actor) {}
