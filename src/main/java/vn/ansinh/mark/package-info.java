/** Pictures of leaders' signatures and units' seals: checked, kept, replaced; what is laid on papers. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package vn.ansinh.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
