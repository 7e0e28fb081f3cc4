/** One small bean a service task of the diagrams: read, call one service. */
@NullMarked
package vn.ansinh.workflow.delegate;

import org.jspecify.annotations.NullMarked;
