package vn.ansinh.workflow.forms;

import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.TaskRecord;

/** A task that {@code username} may see; {@code businessKey} is the dossier's number in tasks about a dossier. */
record OfficerTask(
        String id,
        String step,
        String name,
        String businessKey,
        @Nullable String unitId,
        @Nullable String assignee,
        String username,
        @Nullable Long stageId,
        @Nullable Long decisionId,
        @Nullable Long batchId) {

    boolean isMine() {
        return username.equals(assignee);
    }

    boolean isOfDossier() {
        return TaskRecord.OF_DOSSIER.contains(step);
    }

    Actor actor() {
        return new Actor(username, unitId);
    }

    long stage() {
        return known(stageId);
    }

    long decision() {
        return known(decisionId);
    }

    long batch() {
        return known(batchId);
    }

    /** A form may ask only for what its own task is about. */
    private static long known(@Nullable Long id) {
        if (id == null) {
            throw new NotFound("Việc này không có nội dung được hỏi.");
        }
        return id;
    }
}
