package vn.ansinh.workflow.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has the task, what this officer may do about that, and the notes, newest first. */
record TogetherView(
        @Nullable String holder,
        @Nullable String since,
        @Nullable String away,
        boolean mine,
        boolean mayAssign,
        boolean mayTakeOver,
        List<Note> notes) {

    TogetherView {
        notes = List.copyOf(notes);
    }

    record Note(String at, String who, String text) {}
}
