/** Finding work in Tasklist: counts beside the lists, what a task's row says, quick search; each with the officer's own rights. */
@NullMarked
package vn.ansinh.workflow.lists;

import org.jspecify.annotations.NullMarked;
