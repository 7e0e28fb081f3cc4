/** Who may come in: one sign-in for our pages and the webapps, the same accounts for the engine's API. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package vn.ansinh.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
