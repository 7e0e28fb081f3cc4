package vn.ansinh.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.clock.TimeLimit;
import vn.ansinh.organisation.Role;

/**
 * One stage of a procedure. It has a limit in days, or a fixed {@code deadline} (campaigns), or neither.
 *
 * @param worker who proposes, null where no officer's task belongs to the stage itself (posting, approval, payout)
 * @param signOff who signs the proposal, null when the worker's word is enough
 * @param guidance what the officer has to do, Vietnamese
 */
public record StageRule(
        StageCode code,
        Level level,
        @Nullable TimeLimit limit,
        @Nullable LocalDate deadline,
        @Nullable Role worker,
        @Nullable Role signOff,
        String guidance) {}
