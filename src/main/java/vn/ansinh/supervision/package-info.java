/** Late dossiers, what units did, campaign totals and the way of one dossier: read from the tables, never from the engine. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier"})
@NullMarked
package vn.ansinh.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
