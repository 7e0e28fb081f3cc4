/** The case: dossiers, lines, stages, events. Knows no feature and no engine. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure"})
@NullMarked
package vn.ansinh.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
