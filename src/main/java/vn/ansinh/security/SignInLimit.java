package vn.ansinh.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Officers;
import vn.ansinh.security.SignInAttemptMapper.Run;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Retry;

/**
 * Against guessing, and against shutting others out: wrong attempts in a row cost a growing wait for that officer at
 * that address, and for the address; never for the officer elsewhere, nor on a device that has signed in before.
 */
@Component
class SignInLimit {

    static final int FREE = 5;
    /** A whole office may share one address. */
    static final int FREE_OF_NETWORK = 30;

    static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** A run of failures is over after so long without one. */
    static final Duration RUN = Duration.ofHours(1);

    private static final String NETWORK = "network";

    private final SignInAttemptMapper mapper;
    private final Officers officers;
    private final AuditTrail trail;
    private final AppClock clock;
    private final TransactionTemplate transaction;

    SignInLimit(
            SignInAttemptMapper mapper,
            Officers officers,
            AuditTrail trail,
            AppClock clock,
            TransactionTemplate transaction) {
        this.mapper = mapper;
        this.officers = officers;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What is counted; after the free failures the wait doubles with each, for a whole network with each fifth. */
    private record Counted(String subject, boolean ofNetwork) {

        static Counted of(String kind, String who) {
            return new Counted(Digests.sha256(kind + "|" + who), kind.equals(NETWORK));
        }

        int doublings(int failures) {
            return ofNetwork ? (failures - FREE_OF_NETWORK) / 5 : failures - FREE;
        }

        int free() {
            return ofNetwork ? FREE_OF_NETWORK : FREE;
        }
    }

    /** One attempt under way; {@code begun} when it was counted before its answer was known. */
    record Attempt(String username, SignInDetails details, List<Counted> subjects, boolean begun) {}

    /** @throws SignInDelayed when the wait is not over */
    Attempt password(String username, SignInDetails details) {
        String device = details.device();
        return begin(new Attempt(
                username,
                details,
                device != null
                        ? List.of(Counted.of("device", device))
                        : List.of(
                                Counted.of("officer", username + "|" + details.network()),
                                Counted.of(NETWORK, details.network())),
                !details.basic()));
    }

    /**
     * Asks for the second factor; here the officer is counted wherever the attempt comes from, for only who knows the
     * password comes so far, and six digits are guessed from many addresses. Known devices go on.
     *
     * @throws SignInDelayed when the wait is not over
     */
    boolean code(String username, SignInDetails details, BooleanSupplier isRight) {
        String device = details.device();
        Attempt attempt = begin(new Attempt(
                username,
                details,
                List.of(device != null ? Counted.of("device code", device) : Counted.of("code", username)),
                true));
        boolean right = isRight.getAsBoolean();
        if (right) {
            right(attempt);
        } else {
            failed(attempt);
        }
        return right;
    }

    /**
     * Changes the password within the limits of signing in: a wrong former password counts as a wrong one there.
     *
     * @throws SignInDelayed when the wait is not over
     * @throws InputProblem as {@code change} does
     */
    void change(String username, SignInDetails details, Runnable change) {
        Attempt attempt = password(username, details);
        try {
            change.run();
        } catch (InputProblem problem) {
            if (problem.entries().stream().anyMatch(entry -> entry.field().equals("former"))) {
                failed(attempt);
            } else {
                right(attempt);
            }
            throw problem;
        }
        right(attempt);
    }

    /** The run is over; other people's failures at the same address still count. */
    void right(Attempt attempt) {
        if (!attempt.begun()) {
            return;
        }
        for (Counted counted : attempt.subjects()) {
            if (counted.ofNetwork()) {
                mapper.giveBack(counted.subject());
            } else {
                mapper.delete(counted.subject());
            }
        }
        mapper.deleteBefore(clock.instant().minus(RUN.multipliedBy(24)));
    }

    void failed(Attempt attempt) {
        inOne(() -> {
            Instant now = clock.instant();
            boolean waitsFromNow = false;
            for (Counted counted : attempt.subjects()) {
                int failures = attempt.begun() ? failuresOf(counted) : count(counted, now);
                waitsFromNow |= !counted.ofNetwork() && failures == FREE;
            }
            if (waitsFromNow && officers.find(attempt.username()).isPresent()) {
                trail.record(
                        AuditKind.SIGN_IN_DELAYED,
                        attempt.username(),
                        "Sai %d lần liền từ %s"
                                .formatted(FREE, attempt.details().network()),
                        Actor.SYSTEM);
            }
        });
    }

    /**
     * Counted before the answer is known, so that parallel guesses cannot slip through. Calls that bring the password
     * each time are so only from the first failure on: many right ones may be under way.
     */
    private Attempt begin(Attempt attempt) {
        boolean[] begun = {attempt.begun()};
        inOne(() -> {
            Instant now = clock.instant();
            for (Counted counted : attempt.subjects()) {
                Run run = mapper.lock(counted.subject());
                if (run != null && run.waitUntil() != null && run.waitUntil().isAfter(now)) {
                    throw new SignInDelayed(Duration.between(now, run.waitUntil()));
                }
                begun[0] |= run != null && !counted.ofNetwork();
            }
            if (begun[0]) {
                attempt.subjects().forEach(counted -> count(counted, now));
            }
        });
        return new Attempt(attempt.username(), attempt.details(), attempt.subjects(), begun[0]);
    }

    private int count(Counted counted, Instant now) {
        mapper.insertMissing(counted.subject(), now);
        Run run = mapper.lock(counted.subject());
        boolean goesOn = run != null && run.lastAt().isAfter(now.minus(RUN));
        int failures = goesOn && run != null ? run.failures() + 1 : 1;
        mapper.update(counted.subject(), new Run(failures, now, waitUntil(counted, failures, now)));
        return failures;
    }

    private static @Nullable Instant waitUntil(Counted counted, int failures, Instant now) {
        if (failures < counted.free()) {
            return null;
        }
        int doublings = Math.min(counted.doublings(failures), 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private int failuresOf(Counted counted) {
        Run run = mapper.lock(counted.subject());
        return run == null ? 0 : run.failures();
    }

    private void inOne(Runnable work) {
        Retry.onConflict(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
