/** The counter: applications are typed or read from lists, checked, received with number, receipt and papers, and found again. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation", "procedure", "dossier", "letter", "sheet"})
@NullMarked
package vn.ansinh.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
