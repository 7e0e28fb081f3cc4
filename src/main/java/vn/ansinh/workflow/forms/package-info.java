/** What the officers' forms in Tasklist show and ask: pages of one task, seen and changed with the officer's own rights. */
@NullMarked
package vn.ansinh.workflow.forms;

import org.jspecify.annotations.NullMarked;
