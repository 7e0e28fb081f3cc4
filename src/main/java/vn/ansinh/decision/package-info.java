/** Appraised dossiers gathered into one draft, signed once. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier", "letter"})
@NullMarked
package vn.ansinh.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
