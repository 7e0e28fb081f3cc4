package vn.ansinh.workflow.forms;

import org.jspecify.annotations.Nullable;

/** A task and what it is about: exactly one of dossier, decision and batch. {@code officer} is who asks, {@code mine}: claimed by who asks. */
record TaskView(
        String id,
        String step,
        String name,
        String officer,
        boolean mine,
        @Nullable String assignee,
        @Nullable DossierView dossier,
        @Nullable DecisionView decision,
        @Nullable BatchView batch) {

    static TaskView of(OfficerTask task, @Nullable String assigneeName, DossierView dossier) {
        return new TaskView(
                task.id(), task.step(), task.name(), task.username(), task.isMine(), assigneeName, dossier, null, null);
    }

    static TaskView of(OfficerTask task, @Nullable String assigneeName, DecisionView decision) {
        return new TaskView(
                task.id(),
                task.step(),
                task.name(),
                task.username(),
                task.isMine(),
                assigneeName,
                null,
                decision,
                null);
    }

    static TaskView of(OfficerTask task, @Nullable String assigneeName, BatchView batch) {
        return new TaskView(
                task.id(), task.step(), task.name(), task.username(), task.isMine(), assigneeName, null, null, batch);
    }
}
