package vn.ansinh.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;

/** The due dates of the diagrams' timers and tasks ({@code ${stageClock.…}}), as our tables hold them. */
@Component("stageClock")
public class StageClock {

    /** A stage without a limit never warns: its timers sleep until they are cancelled. */
    private static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final Stages stages;
    private final AppClock clock;

    StageClock(Stages stages, AppClock clock) {
        this.stages = stages;
        this.clock = clock;
    }

    public Date warnAt(DelegateExecution execution) {
        return orNever(stages.get(Case.stageId(execution)).warnAt());
    }

    /** One second after the due second: at it the stage is still in time. */
    public Date dueAt(DelegateExecution execution) {
        Instant due = stages.get(Case.stageId(execution)).dueAt();
        return orNever(due == null ? null : due.plusSeconds(1));
    }

    /** What Tasklist shows: the due second itself, nothing when the law sets no limit. */
    public @Nullable Date taskDue(DelegateExecution execution) {
        Instant due = stages.get(Case.stageId(execution)).dueAt();
        return due == null ? null : Date.from(due);
    }

    public Date postingUntil(DelegateExecution execution) {
        Stage posting = stages.last(Case.number(execution), StageCode.POSTING);
        return Date.from(
                posting.dueAt() == null ? clock.instant() : posting.dueAt().plusSeconds(1));
    }

    public Date supplementDeadline(DelegateExecution execution) {
        return Date.from(stages.supplementDeadline(Case.stageId(execution)));
    }

    private static Date orNever(@Nullable Instant at) {
        return at == null ? NEVER : Date.from(at);
    }
}
