/** The public page where a citizen follows a dossier. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier", "letter"})
@NullMarked
package vn.ansinh.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
