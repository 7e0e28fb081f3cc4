package vn.ansinh.organisation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** Append-only record of what is done outside dossiers, in the transaction of the change itself. */
@Service
public class AuditTrail {

    private static final int LONGEST = 1000;

    private final AuditMapper mapper;
    private final AppClock clock;

    AuditTrail(AuditMapper mapper, AppClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * @param subject id of what was changed, of the kind that {@code kind} says
     * @param detail what changed, in Vietnamese; never a password or another secret
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditKind kind, String subject, @Nullable String detail, Actor actor) {
        String kept = detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST - 1) + "…";
        mapper.insert(clock.instant().truncatedTo(ChronoUnit.MILLIS), actor, kind, subject, kept);
    }

    /** Newest first; null asks for any. {@code before} is the id of the last event of the page before. */
    @Transactional(readOnly = true)
    public List<AuditEvent> list(
            AuditKind.@Nullable Subject subjectKind, @Nullable String subject, @Nullable Long before, int limit) {
        return mapper.list(subjectKind, subject, before, limit);
    }

    /** As {@link #list}, but only what the filter lets through. */
    @Transactional(readOnly = true)
    public List<AuditEvent> find(AuditFilter filter, @Nullable Long before, int limit) {
        return mapper.find(filter, before, limit);
    }
}
