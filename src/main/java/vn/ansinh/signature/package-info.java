/** Signs papers with the installation's key and tells whether a PDF's signature still holds; the only user of DSS. */
@ApplicationModule(allowedDependencies = {"shared", "letter"})
@NullMarked
package vn.ansinh.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
