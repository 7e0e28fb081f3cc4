/** Reads workbooks that strangers made: bounded in bytes, names and depth, formulas never looked at (ADR 10). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.ansinh.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
