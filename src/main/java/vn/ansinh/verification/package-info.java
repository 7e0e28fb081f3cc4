/** The public page where anybody checks whether a paper was issued here and is still as it was issued. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "letter", "signature"})
@NullMarked
package vn.ansinh.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
