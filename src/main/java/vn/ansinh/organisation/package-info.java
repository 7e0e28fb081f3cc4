/** Units with their validity and successors, officers with their roles in units. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.ansinh.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
