/** Procedures as versioned data: stages with limits, papers, groups, reasons; amounts and conditions by rule. */
@ApplicationModule(allowedDependencies = {"shared", "clock", "organisation"})
@NullMarked
package vn.ansinh.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
