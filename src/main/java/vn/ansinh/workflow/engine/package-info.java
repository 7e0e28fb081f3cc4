/** How the engine is set up: who its users are, what they may do, what it writes, and what it refuses. */
@NullMarked
package vn.ansinh.workflow.engine;

import org.jspecify.annotations.NullMarked;
