package vn.ansinh.walls;

/** Who may pass to an address. */
enum Wall {
    /** Everybody, signed in or not; holds nothing of anybody without a second secret. */
    PUBLIC,
    /** Every officer, each only what is the officer's own. */
    OWN,
    /** Officers with a role at the unit that has the task now. */
    SEE_TASK,
    /** The officer who has claimed the task, with the task's role at the task's unit. */
    WORK_ON_TASK,
    /** The head of the unit that has the task. */
    HEAD_OF_UNIT,
    /** What this task or dossier does not offer to anybody, and things of nobody here. */
    NOT_HERE,
    /** Officers of units that receive, handle, decide or worked on the dossier; those who watch over its commune. */
    SEE_DOSSIER,
    /** Only somebody of the counter where the dossier was received. */
    RECEIVING_COUNTER,
    /** Officers who receive applications anywhere; each at the own counters. */
    ANY_COUNTER,
    /** Only the officer who types it. */
    DRAFT,
    /** Supervisors, leaders and administrators, each below the own unit. */
    SUPERVISION,
    /** As {@link #SUPERVISION}, for the one dossier. */
    SUPERVISED_DOSSIER,
    ADMINISTRATION
}
