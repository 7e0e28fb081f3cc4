package vn.ansinh.workflow.forms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.NotFound;
import vn.ansinh.workflow.Names;

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

    private static final Set<String> OF_DOSSIER =
            Set.of(Names.HANDLE_STAGE, Names.SIGN_OFF_STAGE, Names.TAKE_SUPPLEMENT);

    boolean isMine() {
        return username.equals(assignee);
    }

    boolean isOfDossier() {
        return OF_DOSSIER.contains(step);
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
