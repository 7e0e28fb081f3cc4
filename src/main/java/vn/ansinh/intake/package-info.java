/** The counter: a dossier comes in, gets its number, receipt and papers. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier", "letter"})
@NullMarked
package vn.ansinh.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
