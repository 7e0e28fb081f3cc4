package vn.ansinh.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.organisation.Absence;
import vn.ansinh.organisation.Absences;
import vn.ansinh.organisation.AuditEvent;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Dates;
import vn.ansinh.workflow.engine.TaskLog;
import vn.ansinh.workflow.engine.WorkItem;

/**
 * Who had which task when: among the dossier's events where the task is about one dossier, else in the audit trail. A
 * deputy takes a task in the name of whom it is for: that stands with the claim, and so with all that follows from it.
 */
@Component
public class TaskRecord implements TaskLog {

    public static final Set<String> OF_DOSSIER =
            Set.of(Names.HANDLE_STAGE, Names.SIGN_OFF_STAGE, Names.TAKE_SUPPLEMENT);

    private final Dossiers dossiers;
    private final AuditTrail trail;
    private final Absences absences;
    private final Officers officers;

    TaskRecord(Dossiers dossiers, AuditTrail trail, Absences absences, Officers officers) {
        this.dossiers = dossiers;
        this.trail = trail;
        this.absences = absences;
        this.officers = officers;
    }

    @Override
    public void claimed(WorkItem task, Actor actor) {
        write(task, EventKind.CLAIMED, AuditKind.TASK_CLAIMED, null, actor.username(), inPlaceOf(task, actor), actor);
    }

    @Override
    public void givenBack(WorkItem task, Actor actor) {
        write(task, EventKind.GIVEN_BACK, AuditKind.TASK_GIVEN_BACK, actor.username(), null, null, actor);
    }

    /** A note on a task of no one dossier stays with the task. */
    @Override
    public void noted(WorkItem task, String text, Actor actor) {
        dossier(task).ifPresent(dossier -> dossiers.record(dossier, EventKind.NOTE, text, actor));
    }

    /** The head of the unit gives the task to somebody, or takes it from somebody. */
    public void reassigned(WorkItem task, @Nullable String from, @Nullable String to, Actor head) {
        String words =
                "%s → %s".formatted(from == null ? "chưa ai nhận" : name(from), to == null ? "chưa ai nhận" : name(to));
        write(task, EventKind.REASSIGNED, AuditKind.TASK_REASSIGNED, from, to, words, head);
    }

    public void takenOver(WorkItem task, Absence absence, Actor deputy) {
        write(
                task,
                EventKind.TAKEN_OVER,
                AuditKind.TASK_TAKEN_OVER,
                absence.username(),
                deputy.username(),
                inPlaceOf(absence),
                deputy);
    }

    @Override
    public String heldBy(WorkItem task, String holder) {
        String since =
                since(task, holder).map(at -> " từ " + Dates.dateTime(at)).orElse("");
        return "Việc này đang do %s giữ%s. Nội dung bạn đã nhập vẫn còn trong biểu mẫu; hãy trao đổi với người đó."
                .formatted(name(holder), since);
    }

    public Optional<Instant> since(WorkItem task, String holder) {
        return dossier(task)
                .map(dossier -> dossiers.taken(dossier, holder))
                .orElseGet(() -> trail.list(AuditKind.Subject.TASK, task.id(), null, 1).stream()
                        .map(AuditEvent::at)
                        .findFirst());
    }

    private @Nullable String inPlaceOf(WorkItem task, Actor actor) {
        Membership role = task.role();
        return role == null
                ? null
                : absences.standsIn(actor.username(), role.role(), role.unitId())
                        .map(this::inPlaceOf)
                        .orElse(null);
    }

    private String inPlaceOf(Absence absence) {
        return "Thay %s (vắng mặt %s)".formatted(name(absence.username()), absence.days());
    }

    private void write(
            WorkItem task,
            EventKind kind,
            AuditKind otherwise,
            @Nullable String from,
            @Nullable String to,
            @Nullable String detail,
            Actor actor) {
        dossier(task)
                .ifPresentOrElse(
                        dossier -> dossiers.record(dossier, kind, from, to, detail, actor),
                        () -> trail.record(otherwise, task.id(), onTask(task, detail), actor));
    }

    private static @Nullable String onTask(WorkItem task, @Nullable String detail) {
        return task.businessKey() == null ? detail : task.businessKey() + (detail == null ? "" : ": " + detail);
    }

    private Optional<Dossier> dossier(WorkItem task) {
        String number = task.businessKey();
        return number == null || !OF_DOSSIER.contains(task.step()) ? Optional.empty() : dossiers.find(number);
    }

    private String name(String username) {
        return officers.find(username).map(Officer::fullName).orElse(username);
    }
}
