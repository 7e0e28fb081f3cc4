package vn.ansinh.workflow.forms;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.DossierEvent;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.organisation.Absences;
import vn.ansinh.shared.Dates;
import vn.ansinh.workflow.TaskRecord;

/** Puts together what concerns the colleagues around a task. */
@Service
@Transactional(readOnly = true)
class TogetherScreen {

    private final TaskRecord record;
    private final Colleagues colleagues;
    private final Handing handing;
    private final Absences absences;
    private final Dossiers dossiers;
    private final TaskService taskService;
    private final People people;

    TogetherScreen(
            TaskRecord record,
            Colleagues colleagues,
            Handing handing,
            Absences absences,
            Dossiers dossiers,
            TaskService taskService,
            People people) {
        this.record = record;
        this.colleagues = colleagues;
        this.handing = handing;
        this.absences = absences;
        this.dossiers = dossiers;
        this.taskService = taskService;
        this.people = people;
    }

    TogetherView of(OfficerTask task) {
        String holder = task.assignee();
        return new TogetherView(
                people.nameOrNull(holder),
                holder == null
                        ? null
                        : record.since(colleagues.item(task), holder)
                                .map(Dates::dateTime)
                                .orElse(null),
                away(holder),
                task.isMine(),
                handing.mayAssign(task),
                colleagues.mayTakeOver(task),
                task.isOfDossier() ? ofDossier(task) : ofTask(task));
    }

    /** «vắng mặt từ … đến …, … thay», null when nobody has the task or the holder is here. */
    private @Nullable String away(@Nullable String holder) {
        return holder == null
                ? null
                : absences.today(holder)
                        .map(absence -> "vắng mặt %s, %s thay".formatted(absence.days(), people.name(absence.deputy())))
                        .orElse(null);
    }

    /** All notes of the dossier, of whatever unit and stage. */
    private List<TogetherView.Note> ofDossier(OfficerTask task) {
        return dossiers.events(dossiers.get(task.businessKey()).id()).stream()
                .filter(event -> event.kind() == EventKind.NOTE)
                .sorted(Comparator.comparing(DossierEvent::at).reversed())
                .map(event -> new TogetherView.Note(
                        Dates.dateTime(event.at()), people.name(event.actor()), String.valueOf(event.detail())))
                .toList();
    }

    private List<TogetherView.Note> ofTask(OfficerTask task) {
        return taskService.getTaskComments(task.id()).stream()
                .map(comment -> new TogetherView.Note(
                        Dates.dateTime(comment.getTime().toInstant()),
                        people.name(comment.getUserId()),
                        comment.getFullMessage()))
                .toList();
    }
}
