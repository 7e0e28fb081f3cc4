/** What administrators change without a release: officers and their roles, units, procedures, days off; and who changed what. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "security", "mark"})
@NullMarked
package vn.ansinh.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
