/** Late dossiers and campaign totals, read from the tables, never from the engine. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier"})
@NullMarked
package vn.ansinh.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
