/** What stands before the engine's two HTTP interfaces: who asks, what may be asked, and nothing that runs code. */
@NullMarked
package vn.ansinh.workflow.gate;

import org.jspecify.annotations.NullMarked;
