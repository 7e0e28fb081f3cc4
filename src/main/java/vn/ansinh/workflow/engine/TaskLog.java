package vn.ansinh.workflow.engine;

import vn.ansinh.shared.Actor;

/** Writes down what officers do with a task besides its form, in the transaction of that; and tells who has it. */
public interface TaskLog {

    void claimed(WorkItem task, Actor actor);

    void givenBack(WorkItem task, Actor actor);

    void noted(WorkItem task, String text, Actor actor);

    /** For another officer: who has the task and since when, in Vietnamese. */
    String heldBy(WorkItem task, String holder);
}
