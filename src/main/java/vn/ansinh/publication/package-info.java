/** Public lists: the people of a dossier for the days that the procedure says, and what somebody has against one. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier"})
@NullMarked
package vn.ansinh.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
