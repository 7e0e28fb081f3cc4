/** Officers' own pages about working with each other: who is away and who stands in, taking one's own step back. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "procedure", "dossier"})
@NullMarked
package vn.ansinh.teamwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
