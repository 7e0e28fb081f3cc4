/** What every page and every API answer has in common: the frame around a page, and errors told in Vietnamese. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "clock", "dossier"})
@NullMarked
package vn.ansinh.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
