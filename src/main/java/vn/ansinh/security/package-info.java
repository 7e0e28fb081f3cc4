/** One sign-in for our pages, Tasklist and the engine's API. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package vn.ansinh.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
