/** The working-day calendar, time limits and the append-only ledger that proves every due date. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package vn.ansinh.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
